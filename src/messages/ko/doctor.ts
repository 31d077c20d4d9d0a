import { printable } from '../../terminal.ts';
import type { doctor as en } from '../en/doctor.ts';
import type { Translation } from '../inLanguage.ts';

const one = (text: string) => printable(text).replaceAll('\n', '\\n');

export const doctor: Translation<typeof en> = {
  healthy: (manager, place) =>
    `keyguard가 이 저장소를 지키고 있습니다. pre-commit 훅(${manager}, ${one(place)})이 방금 가짜 키를 막았습니다.\n`,
  notGuarded: (root) => `keyguard: ${one(root)}의 커밋이 제대로 지켜지지 않고 있습니다.\n`,
  gitTooOld:
    '이 git은 훅만 따로 실행하지 못해 확인할 수 없습니다. git 2.36 이상을 쓰거나, 가짜 키를 넣은 커밋을 직접 시도해 보세요.',
  faults: {
    notInstalled: () => ['이 저장소에는 keyguard가 설치되어 있지 않습니다.', 'npx keyguard install'],
    switchedOff: ({ variable, place }) => [
      place === ''
        ? `여기에 ${variable}=0이 설정되어 있어 어떤 훅도 검사하지 않습니다.`
        : `${one(place)} 파일이 ${variable}=0을 설정해 어떤 훅도 검사하지 않습니다.`,
      place === ''
        ? `${variable} 설정을 지우세요. 셸이나 클라이언트의 설정도 확인하세요.`
        : '그 줄을 지우세요.',
    ],
    shadowed: ({ root, value, expected }) => [
      value === null
        ? `${one(root)}에서 git은 ${one(expected)} 대신 .git/hooks에서 훅을 찾습니다. core.hooksPath가 설정되어 있지 않습니다.`
        : `${one(root)}에서 git은 ${one(expected)} 대신 ${one(value.folder)}에서 훅을 찾습니다. core.hooksPath를 설정한 곳: ${one(value.origin)} (${value.scope})`,
      value === null || value.scope === 'local' || value.scope === 'worktree'
        ? 'npx keyguard install'
        : `git config --${value.scope} --unset-all core.hooksPath 다음에 npx keyguard install`,
    ],
    missing: ({ path }) => [
      `파일이 없습니다: ${one(path)}. git은 훅을 찾지 못하고 아무 말도 하지 않습니다.`,
      'npx keyguard install',
    ],
    outsideSparse: ({ folder }) => [
      `스파스 체크아웃에 ${one(folder)} 폴더가 들어 있지 않아 다음 git sparse-checkout 때 훅이 사라집니다.`,
      `git sparse-checkout add ${one(folder)}`,
    ],
    noRunBit: ({ path }) => [`실행 권한이 없어 git이 건너뜁니다: ${one(path)}`, `chmod +x ${one(path)}`],
    windowsLines: ({ path }) => [
      `줄 끝이 Windows 형식이라 sh가 읽지 못합니다: ${one(path)}`,
      'keyguard doctor --fix를 실행하고, 커밋하는 파일이면 .gitattributes에 다음 줄을 넣으세요: .husky/* text eol=lf',
    ],
    endsBefore: ({ path, line, text }) => [
      `${one(path)} 파일의 ${line}번째 줄(${one(text.slice(0, 80))})에서 keyguard에 이르기 전에 훅이 끝납니다.`,
      'keyguard doctor --fix 명령으로 keyguard 블록을 파일 맨 위로 옮길 수 있습니다. 바뀐 파일을 커밋하세요.',
    ],
    oldBundle: ({ where, old, new: newer }) =>
      where === 'git'
        ? [
            `git 디렉터리에 있는 keyguard는 ${old}, node_modules에 있는 keyguard는 ${newer} 버전입니다.`,
            'npx keyguard install',
          ]
        : [
            `node_modules에 있는 keyguard는 ${old}, git 디렉터리에 있는 keyguard는 ${newer} 버전입니다.`,
            '의존 패키지를 다시 설치하거나 package.json의 keyguard를 업데이트하세요.',
          ],
    noNode: ({ path, initFile }) => [
      `GUI 클라이언트가 node를 찾지 못할 수 있습니다(${one(path)}에 없음). 그러면 모든 커밋이 막힙니다.`,
      `${one(initFile)} 파일에 다음 줄을 쓰세요: export PATH="node의 폴더:$PATH"`,
    ],
    passed: () => [
      'pre-commit 훅이 가짜 키를 통과시켰습니다. keyguard가 실행되지 않거나 설정에서 검사를 꺼 두었습니다.',
      'npx keyguard install을 실행하세요. 꺼 둔 규칙과 경로는 keyguard config로 볼 수 있습니다.',
    ],
    passedAbove: ({ path, line }) => [
      `pre-commit 훅이 가짜 키를 통과시켰습니다. keyguard 블록은 ${one(path)} 파일의 ${line}번째 줄에서 시작하며, 그 위에서 훅이 끝났을 수 있습니다.`,
      '# >>> keyguard >>>부터 # <<< keyguard <<<까지의 블록을 맨 위 #! 줄 아래로 옮기세요. 설정에서 꺼 둔 것은 keyguard config로 볼 수 있습니다.',
    ],
    stoppedOtherwise: ({ line }) => [
      `keyguard가 가짜 키를 막기 전에 pre-commit 훅이 실패했습니다: ${one(line.slice(0, 200))}`,
      '먼저 그것을 고친 다음 keyguard doctor를 다시 실행하세요.',
    ],
    tooLong: ({ seconds }) => [
      `pre-commit 훅이 ${seconds}초가 지나도록 가짜 키를 막지 않았습니다.`,
      '훅에서 시간이 오래 걸리는 작업보다 앞에 keyguard를 두세요.',
    ],
  },
};
