import { printable } from '../../terminal.ts';
import type { rewrite as en } from '../en/rewrite.ts';
import type { Translation } from '../inLanguage.ts';

const noVariables = (format: string) => `${format}에서는 환경 변수를 쓸 수 없습니다.`;

export const rewrite: Translation<typeof en> = {
  reason: {
    ansible: 'Ansible이 읽는 파일이며, 값은 vault나 lookup에서 가져옵니다.',
    appsettings:
      'ASP.NET Core 설정 파일에서는 환경 변수를 쓸 수 없습니다. 환경 변수가 이 파일보다 우선합니다.',
    backend: 'Terraform의 backend 블록에는 변수를 쓸 수 없습니다.',
    ci: '이 CI 서비스는 시크릿을 서비스 설정에서 넘겨줍니다.',
    client: '이 코드는 브라우저로 전송됩니다. 변수 이름이 무엇이든 아무것도 비밀로 둘 수 없습니다.',
    cloudformation: noVariables('CloudFormation 템플릿'),
    comment: '주석 안에 있습니다.',
    conflict: '표기는 같지만 실제로는 다른 두 값을 변수 하나에 넣게 됩니다.',
    constant: '이 자리에는 문법상 리터럴이나 상수만 쓸 수 있습니다.',
    csv: '이 파일은 데이터이므로 환경 변수를 쓸 수 없습니다.',
    dockerfile: 'ENV와 ARG 값은 이미지에 남아 누구나 읽을 수 있습니다.',
    expression: '이 리터럴에는 식을 안전하게 넣을 방법이 없습니다.',
    gitlab: '작업이 이 변수를 자기 자신으로 참조하게 되어 값을 얻지 못합니다.',
    gradle: noVariables('Gradle properties 파일'),
    helm: '차트의 values는 환경 변수에서 채워지지 않습니다.',
    ini: noVariables('이 형식'),
    json: noVariables('JSON'),
    kubernetes: '이 종류의 매니페스트에는 값을 그대로 적어야 합니다.',
    netrc: '프로그램이 이 파일의 내용을 그대로 읽습니다.',
    notebook: 'Python 코드 셀 안에 있지 않습니다.',
    outputs: '노트북에 저장된 출력 안에 있습니다.',
    pattern: '앞뒤 문자열이 서식으로 처리되는데, 이 값에 서식 기호로 읽힐 문자가 들어 있습니다.',
    placeholder: '이 값에는 이 형식이 변수로 읽을 문자가 들어 있습니다.',
    properties: noVariables('이 형식'),
    spelling: '이 표기가 어떤 값을 뜻하는지 확실하지 않습니다.',
    sql: noVariables('SQL'),
    syntax: '환경 변수로 바꾸면 파일에 구문 오류가 생깁니다.',
    tfvars: '값 파일에는 변수를 쓸 수 없습니다.',
    toml: noVariables('TOML'),
    unknown: '이 종류의 파일에서 환경 변수를 읽는 방법을 알 수 없습니다.',
    workflow: '워크플로의 이 자리에서는 GitHub 시크릿을 읽을 수 없습니다.',
    wrangler: '이 파일에는 변수를 쓸 수 없습니다. Worker는 Cloudflare에서 시크릿을 받습니다.',
    xml: noVariables('XML'),
    yaml: noVariables('YAML'),
    zero: '환경 변수에는 값이 0인 바이트를 넣을 수 없습니다.',
  },
  client: (name) =>
    `호출을 서버(API 라우트, 서버 함수)로 옮기고 서버에서 ${name} 환경 변수를 읽으세요. VITE_, NEXT_PUBLIC_, PUBLIC_, REACT_APP_, NUXT_PUBLIC_, EXPO_PUBLIC_으로 시작하는 이름은 쓰지 마세요. 그런 변수의 값은 브라우저로 가는 코드에 그대로 적힙니다.`,
  conflict: (name) => `둘 중 한 곳에는 ${name} 대신 다른 변수를 쓰세요.`,
  netrc: (name) =>
    `이 줄은 저장소가 아니라, 필요한 사람의 홈 폴더에 있는 .netrc나 자격 증명 저장소에 두세요. 여기에는 ${name} 변수를 적을 수 없습니다.`,
  outputs: (name) =>
    `노트북의 출력을 지우고(jupyter nbconvert --clear-output --inplace) 셀에서 ${name} 환경 변수를 읽으세요.`,
  workflow: (name) =>
    `단계나 작업의 env, run, with에서 \${{ secrets.${name} }} 형태로 읽으세요. 값은 gh secret set ${name} 명령으로 등록합니다.`,
  byHand: (name) => `값을 직접 빼내고 그 자리에서 ${name} 환경 변수를 읽은 뒤 결과를 확인하세요.`,
  broken: (path) =>
    `${printable(path)} 파일에는 전부터 구문 오류가 있어, 제대로 바뀌었는지 확인하지 못했습니다. 바뀐 줄을 살펴보세요.`,
  notes: {
    compileTime: (path) =>
      `${printable(path)} 파일은 컴파일할 때 읽히므로 그때 환경 변수가 있어야 합니다. config/runtime.exs는 시작할 때 읽습니다.`,
    dockerSyntax:
      'RUN에서 시크릿을 환경 변수로 쓰려면 Dockerfile 구문 1.10 이상(Docker 27, BuildKit)이 필요합니다.',
    dockerRun: (name) =>
      `${name} 변수는 이제 이미지에 들어 있지 않습니다. docker run --env-file .env 명령이나 Compose의 env_file로 넘기세요.`,
    terraform: (variables) =>
      `Terraform은 값을 state에 기록합니다. state는 암호화된 backend에 두고, Terraform을 실행하는 환경에 ${variables.join(', ')} 변수를 설정하세요.`,
    notebookOutputs: '노트북을 저장하기 전에 커널을 다시 시작하고 출력을 지우세요.',
  },
};
