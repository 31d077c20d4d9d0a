import type { ProviderWords } from '../providerText.ts';

export const github: ProviderWords = {
  title: 'GitHub: 토큰이 유출되었을 때',
  intro: [
    '이 토큰으로 할 수 있는 일: 내가 읽을 수 있는 모든 비공개 저장소를 클론하기. 푸시해서 배포물을 바꾸기. GitHub Actions의 시크릿을 밖으로 보내는 워크플로 추가하기. 토큰이 폐기되어도 남는 SSH 키, 배포 키, 웹훅 추가하기. 패키지 배포하기. fine-grained 토큰은 받은 범위까지만, `repo`가 있는 classic 토큰은 그 전부에 닿습니다.',
    '순서: 지금 바로 폐기부터 합니다. 멈춘 것은 몇 분이면 고치지만, 그사이 푸시된 것은 그대로 배포될 수 있습니다.',
  ],
  stop: {
    title: '토큰 폐기하기',
    body: [
      'classic 토큰과 fine-grained 토큰은 설정의 서로 다른 페이지에 있습니다. 둘 다 보세요. OAuth와 GitHub App의 토큰: Settings → Applications → Revoke. 배포 키: 저장소의 Settings → Deploy keys. SSH 키: Settings → SSH and GPG keys.',
      '내 토큰이 아니거나 주인과 연락이 되지 않나요? GitHub에는 로그인 없이 받은 토큰을 폐기하고 주인에게 알리는 공개 인터페이스(POST /credentials/revoke)가 있습니다. GitHub이 이미 폐기했을 수도 있습니다. 공개 저장소에서 찾은 토큰은 그렇게 합니다.',
      '잘못하면: “Regenerate”도 폐기하지만 이름과 권한은 그대로입니다. 이번 기회에 새 토큰의 권한을 줄이세요.',
    ],
    done: '토큰이 목록에 더는 없다',
  },
  replace: {
    title: '쓰던 것에 권한이 더 좁은 것 주기',
    body: [
      'GitHub Actions에서는 `permissions:`를 붙인 내장 `GITHUB_TOKEN`이나 GitHub App. 그 밖에는 필요한 저장소로만 좁히고 만료일을 둔 fine-grained 토큰. 다음 명령은 값을 물어보므로 명령줄에 값이 남지 않습니다.',
    ],
    done: '작업이나 프로그램이 새것으로 돌아간다',
    captions: { secret: 'Actions의 시크릿에 넣기:' },
  },
  look: {
    title: '보안 로그 읽기',
    body: [
      '내 로그와, 조직이라면 감사 로그(Organization → Settings → Logs → Audit log). 첫 푸시 이후에 대해 모르는 로그인과 주소, `oauth_access`, `personal_access_token`, `public_key.create`, `repo.access`, `hook.create`, `workflows`를 찾으세요. 개인 로그는 90일 전까지 볼 수 있습니다. git 읽기 기록은 일주일만, 그것도 Enterprise 조직에만 남습니다.',
    ],
    done: '유출 이후의 모든 기록을 누가 했는지 안다',
  },
  made: {
    title: '이 토큰으로 만들어진 것 살펴보기',
    body: [
      'SSH 키, 배포 키, 웹훅, 새 공동 작업자, `.github/workflows` 아래의 바뀐 워크플로, 아무도 배포하지 않은 릴리스와 패키지, 내 이름으로 된 브랜치와 커밋. 바뀐 워크플로에서 Actions의 시크릿에 손이 닿았다면 그 시크릿도 모두 유출된 것입니다.',
    ],
    done: '아무도 모르는 키, 훅, 실행, 릴리스가 없다',
    captions: {
      account: '계정의 SSH 키:',
      repository: '저장소의 배포 키와 웹훅:',
      secrets: '손이 닿은 시크릿(이름만):',
      runs: '워크플로 실행:',
    },
  },
  tell: {
    title: 'GitHub과 내 조직에 알리기',
    body: [
      '다른 토큰을 어떻게 할지는 조직의 소유자가 정합니다. 저장소가 바뀌었거나 패키지가 배포되었다면 시각과 커밋 ID를 적어 지원팀에 알리세요. 토큰은 적지 않습니다.',
    ],
    done: '조직의 소유자가 알고 있다',
  },
};
