import type { ProviderWords } from '../providerText.ts';

export const gitlab: ProviderWords = {
  title: 'GitLab: 토큰이 유출되었을 때',
  intro: [
    '이 토큰으로 할 수 있는 일: 손이 닿는 모든 프로젝트를 읽고 바꾸기, CI/CD 변수(그 안의 클라우드 키까지) 읽기, 내 러너에서 파이프라인 시작하기, 러너 등록하기, 패키지와 이미지 배포하기. 관리자의 토큰은 인스턴스 전체에 닿습니다.',
    '순서: 지금 바로 폐기부터 합니다.',
  ],
  stop: {
    title: '토큰 폐기하기',
    body: [
      '개인 토큰: User settings → Access tokens. 프로젝트와 그룹의 토큰, 배포 토큰, 트리거 토큰, 러너 토큰: 해당 프로젝트나 그룹의 설정. 관리자는 Admin → Credentials에서 모두 볼 수 있습니다.',
      '잘못하면: “Rotate”는 이전 토큰으로 요청하는 사람에게 같은 권한의 새 토큰을 내줍니다. 먼저 폐기하고 새로 만드세요.',
    ],
    done: '토큰이 폐기된 것으로 표시된다',
    captions: {
      list: '내 활성 토큰과 그 ID:',
      revoke: 'ID로 폐기하기(ID는 시크릿이 아닙니다):',
    },
  },
  replace: {
    title: '쓰던 것에 권한이 더 좁은 것 주기',
    body: [
      '파이프라인에서는 `CI_JOB_TOKEN`, 클라우드에는 ID 토큰(OpenID Connect). 그 밖에는 가장 작은 역할과 범위, 만료일을 둔 프로젝트 액세스 토큰. 마스킹하고 보호한 변수에 넣으세요.',
    ],
    done: '작업이나 프로그램이 새것으로 돌아간다',
  },
  look: {
    title: '로그 읽기',
    body: [
      '내 인증 로그, 프로젝트와 그룹의 감사 이벤트(Secure → Audit events, Premium 이상), 프로젝트의 활동. 자체 인스턴스라면 `api_json.log`와 `production_json.log`에 호출마다 토큰 ID가 있습니다.',
    ],
    done: '유출 이후의 모든 기록을 누가 했는지 안다',
  },
  made: {
    title: '이 토큰으로 만들어진 것 살펴보기',
    body: [
      'SSH 키, 배포 키, 웹훅, 액세스 토큰, 멤버, 러너, 바뀐 `.gitlab-ci.yml`, 아무도 시작하지 않은 파이프라인. 읽을 수 있었던 CI/CD 변수도 유출된 것입니다. 하나씩 바꾸세요.',
    ],
    done: '아무도 모르는 키, 훅, 토큰, 파이프라인이 없다',
    captions: {
      account: '계정의 SSH 키:',
      project: '프로젝트마다:',
      pipelines: '파이프라인:',
    },
  },
  tell: {
    title: '그룹이나 인스턴스의 소유자에게 알리기',
    body: [
      '러너와 다른 프로젝트의 변수를 어떻게 할지는 소유자가 정합니다. gitlab.com에서 프로젝트가 바뀌었다면 지원팀에 알리세요.',
    ],
    done: '소유자가 알고 있다',
  },
};
