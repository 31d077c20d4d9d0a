import type { remedy as en } from '../en/remedy.ts';
import type { Translation } from '../inLanguage.ts';

const list = (names: readonly string[]) => names.join(', ');

const programReads = (format: string) => (names: readonly string[]) =>
  `${format}에서는 환경 변수를 쓸 수 없습니다. 이 파일을 읽는 프로그램에서 ${list(names)} 환경 변수를 읽도록 하세요.`;

export const remedy: Translation<typeof en> = {
  supplier: {
    ansible: (names) =>
      `Ansible이 읽는 파일입니다. 값은 vault(ansible-vault)에 두거나 여기서 ${list(names)} 값을 lookup으로 가져오세요.`,
    appsettings: (names) =>
      `ASP.NET Core에서는 환경 변수가 이 파일보다 우선합니다. 여기서는 지우고 ${list(names)} 환경 변수로 설정하세요(단계는 밑줄 두 개로 구분합니다).`,
    backend: (names) =>
      `backend 블록에는 변수를 쓸 수 없습니다. 여기서는 지우고 terraform init에 -backend-config로 넘기세요(${list(names)}).`,
    ci: (names) => `CI 서비스 설정에 ${list(names)} 이름으로 시크릿을 등록하고 여기서는 지우세요.`,
    client: (names) =>
      `이 코드는 브라우저에서 실행되므로 아무것도 비밀로 둘 수 없습니다. 호출을 서버로 옮기고 서버에서 ${list(names)} 환경 변수를 읽으세요.`,
    cloudformation: (names) =>
      `${list(names)} 값을 평문으로 두지 말고 CloudFormation의 동적 참조로 Secrets Manager에서 가져오세요.`,
    comment: (_names) => '주석 안에 있습니다. 지우세요.',
    constant: (names) =>
      `이 자리에는 문법상 상수만 쓸 수 있습니다. 실행할 때 ${list(names)} 환경 변수를 읽으세요.`,
    csv: (names) =>
      `이 파일은 데이터입니다. 값을 빼내고, 파일을 읽는 프로그램에서 ${list(names)} 환경 변수를 읽도록 하세요.`,
    dockerfile: (names) => {
      const secret = (name: string) => `id=${name.toLowerCase()},env=${name}`;
      const mounts = names.map((name) => `--mount=type=secret,${secret(name)}`).join(' ');
      const secrets = names.map((name) => `--secret ${secret(name)}`).join(' ');
      const variables = names.map((name) => `--env ${name}`).join(' ');
      return `ENV나 ARG는 쓰지 마세요. 이미지에 남습니다. 빌드할 때 필요하면 RUN ${mounts} 형태로 쓰고 docker build ${secrets} 명령으로 빌드하세요. 실행할 때 필요하면 docker run ${variables} 명령으로 넘기세요.`;
    },
    expression: (names) => `문자열에서 빼내고 그 자리에서 ${list(names)} 환경 변수를 읽으세요.`,
    gitlab: (names) =>
      `여기서는 지우고 Settings > CI/CD > Variables에 ${list(names)} 이름의 마스킹된 변수를 추가하세요. 모든 작업에서 쓸 수 있습니다.`,
    gradle: (names) =>
      `Gradle은 환경 변수도 읽습니다. 여기서는 지우고 빌드 스크립트에서 ${list(names.map((name) => `System.getenv("${name}")`))} 형태로 읽으세요.`,
    helm: (names) => `여기는 비워 두고, 차트가 Kubernetes Secret에서 ${list(names)} 값을 읽도록 하세요.`,
    ini: programReads('이 형식'),
    json: programReads('JSON'),
    kubernetes: (names) =>
      `${list(names)} 값은 저장소 밖에서 만드는 Secret에 두세요. 컨테이너에서는 valueFrom.secretKeyRef로 참조합니다.`,
    notebook: (names) =>
      `노트북에서는 대신 ${list(names.map((name) => `os.environ["${name}"]`))} 값을 읽고, 출력을 지우세요.`,
    properties: programReads('이 형식'),
    sql: (names) =>
      `SQL에서는 환경 변수를 쓸 수 없습니다. 이 스크립트를 실행하는 프로그램에서 ${list(names)} 값을 넘기세요.`,
    tfvars: (names) =>
      `여기서는 지우고, terraform을 실행하는 환경에 ${list(names.map((name) => `TF_VAR_${name.toLowerCase()}`))} 환경 변수를 설정하세요.`,
    toml: programReads('TOML'),
    unknown: (names) => `파일에서 빼내고 대신 ${list(names)} 환경 변수에서 읽으세요.`,
    wrangler: (names) => `여기서는 지우고 wrangler secret put ${list(names)} 명령으로 Worker에 넘기세요.`,
    xml: programReads('XML'),
    yaml: programReads('YAML'),
  },
};
