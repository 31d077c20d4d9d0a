import type { loaders as en } from '../en/loaders.ts';
import type { Translation } from '../inLanguage.ts';

const list = (names: readonly string[]) => names.join(', ');

export const loaders: Translation<typeof en> = {
  install: (command) => `파일을 읽는 도구를 설치하세요: ${command}`,
  firstLine: (line) => `프로그램이 가장 먼저 실행하는 줄로 넣으세요: ${line}`,
  firstLines: (lines) => `프로그램이 가장 먼저 실행하는 줄로 넣으세요: ${lines.join('; ')}`,
  lineInMain: (line) => `프로그램이 시작되는 곳에 넣으세요: ${line}`,
  orNode: (envFile) => `아무것도 설치하지 않으려면 다음과 같이 시작하세요: node --env-file=${envFile}`,
  shell: '파일을 읽은 셸에서 프로그램을 시작하세요: set -a; . ./.env; set +a',
  alsoImport: (path, line) => `${path} 파일의 spring.config.import에 추가하세요: ${line}`,
  loads: (loader) => `.env 파일을 읽습니다(${loader})`,

  elsewhere: {
    github: (names) =>
      `GitHub Actions: gh secret set NAME 명령으로 다음을 등록하고(${list(names)}), 워크플로에 env: NAME: \${{ secrets.NAME }} 줄을 넣습니다`,
    githubAs: (name, secret) =>
      `GitHub Actions: gh secret set ${secret} 명령으로 등록하고, 워크플로에 env: ${name}: \${{ secrets.${secret} }} 줄을 넣습니다`,
    gitlab: (names) => `GitLab CI: Settings > CI/CD > Variables에 마스킹된 변수로 등록합니다: ${list(names)}`,
    heroku: (names) => `Heroku: Settings > Config Vars에 등록합니다: ${list(names)}`,
    fly: 'Fly.io에서는 다음을 실행합니다: fly secrets import < .env',
    vercel: (names) => `Vercel: vercel env add NAME 명령으로 등록합니다: ${list(names)}`,
    netlify: (names) => `Netlify: Site configuration > Environment variables에 등록합니다: ${list(names)}`,
    docker: (names) =>
      `Docker에서는 다음과 같이 넘깁니다: docker run ${names.map((name) => `--env ${name}`).join(' ')}`,
    kamal: (names) =>
      `Kamal: .kamal/secrets 파일과 config/deploy.yml의 env: secret: 항목에 넣습니다: ${list(names)}`,
    server: (names) => `실행하는 서버와 CI의 설정에 등록합니다: ${list(names)}`,
  },

  railsCredentials: 'Rails에서는 암호화해서 저장소에 둘 수 있습니다: bin/rails credentials:edit',
  awsRole: 'AWS에서는 키 자체가 필요 없습니다. 머신에 역할을 부여하면 SDK가 자격 증명을 스스로 찾습니다.',
  googleIdentity:
    'Google Cloud에서는 키 자체가 필요 없습니다. 서비스 계정을 연결하면 라이브러리가 스스로 찾습니다.',
  azureIdentity: 'Azure에서는 키 자체가 필요 없습니다. 관리 ID를 DefaultAzureCredential이 스스로 찾습니다.',
};
