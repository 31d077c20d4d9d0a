import { code } from '../../code.ts';
import type { TranslatedSection } from '../../sectionText.ts';
import type { Facts } from '../../types.ts';
import type { leak as en } from '../en/leak.ts';

function found({ leak, values: { keyId } }: Facts): readonly string[] {
  if (leak === null) return [];
  const { first, places, branches, tags, remotes, elsewhere } = leak;
  const lines = [
    `- 키 ID: \`${keyId}\``,
    first && `- 첫 커밋: ${first.id.slice(0, 12)}, ${first.when}, ${code(first.author)}`,
    `- 담고 있는 커밋 수: ${leak.commits}`,
    places.length > 0 && `- 위치: ${places.map(({ file, line }) => code(`${file}:${line}`)).join(', ')}`,
    branches.length > 0 && `- 브랜치: ${branches.map(code).join(', ')}`,
    tags.length > 0 && `- 태그: ${tags.map(code).join(', ')}`,
    remotes.length > 0
      ? `- 원격 저장소: ${remotes.map(({ name, url }) => `${code(name)}(${code(url)})`).join(', ')}`
      : '- 원격 저장소: 이 클론이 아는 것은 없습니다. 다른 길로 나갔을 수 있습니다',
    elsewhere.length > 0 && `- 그 밖에, 이 클론에만: ${elsewhere.map(code).join(', ')}`,
    leak.pair
      ? '- 시크릿 액세스 키도 옆에 있습니다. 하나를 읽은 사람은 둘 다 가졌습니다'
      : '- 시크릿 액세스 키는 옆에서 찾지 못했습니다. 다른 파일에 있거나 나뉘어 있을 수 있습니다',
  ];
  return [lines.filter((line) => typeof line === 'string').join('\n')];
}

export const leak: TranslatedSection<typeof en> = {
  title: '무엇이 유출되었나',
  intro: () => [
    '키 ID만으로는 아무것도 할 수 없습니다. 나머지 반쪽인 시크릿 액세스 키가 있으면 그 사용자가 할 수 있는 모든 일을 할 수 있습니다.',
  ],
  steps: {
    'leak-found': (facts) => ({
      title: '이 저장소의 커밋 기록에 무엇이 있는지 읽기',
      body: [
        ...found(facts),
        '첫 푸시부터 비활성화까지가 설명해야 하는 기간입니다. 이 목록의 원격 저장소에는 최신 커밋이 어떻든 키가 있습니다. 태그와 포크도 브랜치와 같습니다.',
      ],
      done: '언제부터, 어디에, 누구의 손이 닿는 곳에 있었는지 말할 수 있다',
    }),
    'leak-search': () => ({
      title: '키가 있을 만한 모든 저장소를 찾아보기',
      body: [
        '키가 있는 저장소를 아직 모릅니다. AWS의 메일에는 키가 발견된 주소가 적혀 있습니다. 클론에서 키 ID로 찾으세요. 키 ID는 시크릿이 아니므로 명령줄에 적어도 됩니다. 나머지 반쪽으로는 절대 그렇게 하지 마세요.',
      ],
      done: '어느 커밋인지, 또는 내 저장소에는 없다는 것을 안다',
      captions: {
        'with-keyguard': '각 클론에서 keyguard로(커밋 기록, 태그, stash를 모두 읽습니다):',
        'with-git': 'git만으로:',
      },
    }),
    'leak-account': ({ values: { account, keyId }, isKnown }) => ({
      title: '누구의 계정인지 확인하기',
      body: [
        isKnown('account')
          ? `키 ID에 계정 ID가 들어 있습니다: ${account}`
          : `새로운 키 ID에는 계정 ID가 들어 있습니다. AKIAI나 AKIAJ로 시작하는 것에는 없습니다. 이 명령은 \`${keyId}\` 키의 계정을 AWS에 묻습니다.`,
        '내 계정이 아니라면 주인에게 알리고 여기서 끝냅니다. 아래의 일은 하지 마세요.',
      ],
      done: '번호가 내 계정의 것이고 이 파일 맨 위에 적혀 있다',
    }),
    'leak-others': ({ leak: found }) => ({
      title: '같은 파일의 다른 시크릿도 폐기하기',
      body: [
        ...(found && found.others.length > 0
          ? [
              found.others
                .map(
                  ({ title, file, line, revoke, provider }) =>
                    `- ${title}, ${code(`${file}:${line}`)}: \`keyguard recover ${provider}\`${revoke ? `, ${revoke}` : ''}`,
                )
                .join('\n'),
            ]
          : []),
        '키를 읽은 사람은 파일 전체를 읽었습니다. 데이터베이스 비밀번호, 웹훅, 토큰, 메일 서비스의 키도 함께 유출되었습니다. 똑같이 바꾸세요.',
      ],
      done: '하나하나 발급한 곳에서 폐기했다',
    }),
    'leak-elsewhere': () => ({
      title: '키가 있을 수 있는 다른 곳 보기',
      body: [
        '- 다른 저장소, 포크, gist, 스니펫, 위키, 이슈, 풀 리퀘스트\n- CI 변수, 빌드 로그와 산출물\n- 컨테이너 이미지와 그 레이어, npm이나 PyPI 패키지, 모바일 앱, 브라우저가 내려받는 번들\n- 노트북, AMI와 공개 스냅샷, 공개 버킷\n- 채팅, 메일, 티켓, 화면 캡처, 공유 문서\n- 서버와 오래된 컴퓨터의 `~/.aws/credentials` 파일과 셸 설정',
      ],
      done: '모든 곳을 치웠거나 적어 두었다',
    }),
  },
};
