import type { TranslatedSection } from '../sectionText.ts';
import type { GuideText } from '../types.ts';
import type { repository as en, repositoryLetters as enLetters } from './en.ts';

export const repository: TranslatedSection<typeof en> = {
  title: '저장소',
  intro: () => [
    '이제 키는 쓸 수 없습니다. 저장소를 정리하는 것은 거기 있는 다른 것과 다음에 볼 사람을 지키기 위해서입니다. 유출을 되돌리지는 못합니다. 그래서 마지막에 합니다.',
  ],
  steps: {
    untrack: ({ leak }) => ({
      title: '파일 추적을 멈추고 같은 커밋에서 .gitignore에 줄 넣기',
      body: [
        '`git rm --cached`만으로는 부족합니다. .gitignore에 줄이 없으면 다음 `git add .`에서 파일이 다시 들어오고 키는 계속 추적됩니다. .gitignore의 줄만으로도 부족합니다. git은 이미 추적하는 파일을 계속 추적합니다.',
        ...(leak?.places.some(({ inIndex }) => inIndex)
          ? ['**이 저장소의 인덱스는 지금 이 순간 키를 추적하고 있습니다.**']
          : []),
      ],
      done: '마지막 명령이 아무것도 출력하지 않고, 추적 중인 어느 파일에도 키가 없다',
      captions: {
        untrack: '줄을 먼저 넣고 그다음 인덱스에서 빼기(파일 자체는 디스크에 남습니다):',
        check: '무시 대상인데 추적되는 파일 보기:',
      },
    }),
    'fix-code': () => ({
      title: '코드에서 키 빼기',
      body: [
        '코드 안에 키가 있으면 `keyguard fix`가 키를 변수로 바꾸고, 그 변수가 어떻게 전달되는지 알려 주고, 바꾸기 전에 변경 내용을 보여 줍니다.',
      ],
      done: '`npx keyguard scan`이 이 키를 보고하지 않는다',
    }),
    'before-purge': () => ({
      title: '커밋 기록을 다시 쓰기 전에',
      body: [
        '그럴 가치가 있나요? 키는 폐기되었고, 다시 쓰면 모두가 새로 클론해야 합니다. 저장소를 다시 공개할 때나 같은 커밋에 다른 시크릿과 개인정보가 있을 때는 그럴 가치가 있습니다.',
        '그렇다면 풀 리퀘스트를 모두 병합하거나 닫고, 포크 목록을 만들고, 모두가 푸시를 마치고 멈추게 하고, 나만 읽을 수 있는 곳에 저장소의 사본을 두세요.',
      ],
      done: '아무도 푸시하지 않고 열린 풀 리퀘스트가 없다',
      captions: { pulls: '열린 풀 리퀘스트:', forks: '포크:' },
    }),
    purge: () => ({
      title: 'git filter-repo로 커밋 기록에서 지우기',
      body: [
        '새 미러 클론에서 합니다. 작업 트리가 없는 git 디렉터리이며 마지막에 지웁니다. 도구는 `pip install git-filter-repo`로 설치합니다(2.47 이상).',
        '키를 명령줄에 적으면 안 됩니다. 셸 기록과 프로세스 목록에 남습니다. 작업 트리의 파일이나 로그에도 적으면 안 됩니다.',
        '보호된 브랜치는 그 한 시간 동안 강제 푸시를 허용할 때까지 푸시를 거부합니다. GitHub은 `refs/pull/…`을 거부합니다. 예상된 일이며, 지원팀에 요청하는 이유입니다.',
        '끝나면 나를 포함해 모두가 새로 클론합니다. `keyguard-recovery.md` 파일은 새 클론으로 옮기세요. 예전 클론에서 병합하면 키가 돌아옵니다.',
      ],
      done: '새 클론의 모든 커밋 기록과 태그를 찾아도 키가 없다',
      captions: {
        clone: '전용 클론:',
        'by-digest': '유출된 값을 바꾸기(콜백이 아는 것은 값의 SHA-256뿐입니다):',
        'by-file':
          '시크릿을 한 줄에 하나씩 입력하거나 붙여 넣고 Ctrl-D를 누르세요. 화면에는 아무것도 나오지 않습니다. 파일은 나만 읽을 수 있고 git 디렉터리 안에 있습니다:',
        push: '모든 브랜치와 태그를 호스트로 되돌리기:',
        remove: '그리고 지우기:',
      },
    }),
    'pushed-clean': () => ({
      title: '원격 저장소의 어느 브랜치와 태그에도 키가 없는지 확인하기',
      body: [
        '먼저 가져오고(`git fetch --all --prune --tags --force`) 그다음 `keyguard recover --status`를 실행하세요. 다른 원격 저장소, 미러, 자기 사본을 가진 배포 대상에도 같은 푸시가 필요합니다.',
      ],
      done: '원격 저장소의 어느 브랜치와 태그에도 키가 없다',
    }),
    forks: () => ({
      title: '포크, 클론, 캐시',
      body: [
        '포크는 남의 저장소이고, 포크끼리는 객체를 공유합니다. 예전 커밋은 ID만 알면 포크를 통해 열립니다. 소유자마다 포크를 지우거나 새로 만들어 달라고 요청하세요. 클론, 검색 엔진, 보관본, 패키지는 아무도 거둬들일 수 없습니다. 그래서 키를 먼저 폐기한 것입니다.',
      ],
      done: '모든 포크의 소유자에게 요청했다',
    }),
    'host-support': () => ({
      title: '캐시된 화면을 지워 달라고 호스트 지원팀에 요청하기',
      body: [
        '강제 푸시 뒤에도 예전 커밋은 ID와 풀 리퀘스트로 열립니다. GitHub 지원팀은 요청하면 모든 플랜에서 캐시된 화면과 참조를 지워 줍니다. 다만 자격 증명을 폐기해도 위험이 없어지지 않을 때(다른 시크릿, 개인정보)에 한합니다. “sensitive data removal”을 요청하고 git filter-repo가 출력한 숫자를 적으세요. GitLab: Settings → Repository → Repository maintenance, 그다음 prune을 켠 housekeeping. gitlab.com은 지원팀에 요청하세요.',
      ],
      done: '예전 커밋 ID를 브라우저로 열면 “404”가 나온다',
    }),
    'public-again': () => ({
      title: '다시 공개하기(모든 커밋 기록과 태그에서 아무것도 나오지 않을 때만)',
      body: [
        '이 명령은 가져온 뒤 이 클론에 있는 모든 것을 살펴봅니다. 무엇이든 나오는 동안에는 여기의 체크를 풉니다.',
      ],
      done: '모든 커밋 기록과 태그를 찾아도 아무것도 나오지 않고, 그 뒤에야 저장소를 공개했다',
    }),
  },
};

export const repositoryLetters: Record<keyof typeof enLetters, GuideText['letters'][string]> = {
  'host-support': (facts) => [
    '제목: 민감한 데이터 삭제(sensitive data removal)',
    '안녕하세요.',
    `자격 증명이 ${facts.leak?.remotes.map(({ url }) => url).join(', ') || 'REPOSITORY_URL'} 저장소에 커밋되었습니다. 자격 증명은 이미 폐기했습니다. git filter-repo --sensitive-data-removal로 커밋 기록을 다시 쓰고 모든 브랜치와 태그를 강제 푸시했습니다.`,
    '캐시된 화면과 해당 풀 리퀘스트의 참조를 지우고 가비지 컬렉션을 실행해 주세요.',
    '- 해당 풀 리퀘스트 수(git filter-repo 출력): NUMBER',
    '- 처음 바뀐 커밋(같은 출력): COMMIT_ID',
    '- 고아가 된 LFS 객체(같은 출력): NONE',
  ],
};
