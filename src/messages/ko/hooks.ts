import { printable } from '../../terminal.ts';
import type { hooks as en } from '../en/hooks.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const listed = (managers: readonly (readonly [manager: string, place: string])[]) =>
  managers.map(([manager, place]) => `${manager}(${oneLine(place)})`).join(', ');

export const hooks: Translation<typeof en> = {
  manager: (manager, place) => `훅: ${manager}(${oneLine(place)})`,
  others: (managers) => `함께 발견된 것: ${listed(managers)}. --manager NAME 옵션으로 고를 수 있습니다.`,
  addByHand: (file) =>
    `${oneLine(file)} 파일은 프로그램이 안전하게 고칠 수 없습니다. 다음 내용을 추가한 뒤 npx keyguard install 명령을 다시 실행하세요.`,
  removeByHand: (file) =>
    `${oneLine(file)} 파일의 keyguard 호출은 프로그램이 안전하게 뺄 수 없습니다. 직접 뺀 뒤 npx keyguard uninstall 명령을 다시 실행하세요.`,
  notInUtf8: (file) =>
    `${oneLine(file)} 파일이 UTF-8이 아닙니다. 변환한 뒤 npx keyguard install 명령을 다시 실행하세요.`,
  hookIsLink: (path) =>
    `${oneLine(path)} 파일은 심볼릭 링크이고, 링크 대상은 다른 곳에서도 쓰일 수 있습니다. 일반 파일로 바꾸거나, 기존 훅도 계속 실행하는 npx keyguard install --manager husky 명령을 쓰세요.`,
  notSetUp: (manager, place) =>
    `이 저장소에는 ${manager} 설정이 없습니다(${oneLine(place)} 안에 내용이 없음). 먼저 설정하거나 다른 --manager 값을 고르세요.`,
  gitTooOld: '설정 파일의 훅은 git 2.54 이상에서만 동작합니다. 다른 --manager 값을 고르세요.',
  notRunByGit: (folder, inForce, origin) =>
    `git은 ${oneLine(folder)} 폴더의 훅이 아니라 ${oneLine(origin)} 안의 core.hooksPath 값인 '${oneLine(inForce)}' 폴더의 훅을 실행합니다. 그 설정을 해제하거나, 기존 훅도 계속 실행하는 --manager husky 옵션을 고르세요.`,
  switched: (from, to) => `먼저 ${from}에서 keyguard를 뺀 다음 ${to}에 넣습니다.`,
  lefthook: 'lefthook 프로그램이 없는 경우에도 이제 훅이 커밋을 막습니다(assert_lefthook_installed).',
  simpleGitHooks: (names) =>
    `simple-git-hooks는 모르는 훅을 삭제하므로 preserveUnused에 다음 훅을 적었습니다: ${names.join(', ')}`,
  preCommit:
    'pre-commit install 명령은 이 앞에도 뒤에도 실행할 수 있습니다. git config core.hooksPath 값은 설정하지 않습니다.',
  hooksPath: (folder) =>
    `${oneLine(folder)} 폴더의 훅이 생기기 전의 브랜치에서는 어떤 훅도 실행되지 않으며, 클론에는 core.hooksPath 설정이 필요합니다.`,
  gitHooks: '훅은 클론마다 따로 있습니다. 동료도 각자 npx keyguard install 명령을 실행해야 합니다.',
  gitConfig: '2.54보다 오래된 git(일부 프로그램에 포함된 git)은 설정 파일의 훅을 읽지 않습니다.',
  machine: {
    done: 'keyguard가 이 사용자의 모든 저장소를 지킵니다. 자격 증명을 추가하는 커밋을 막습니다.\n',
    nothing: 'keyguard가 이미 이 사용자의 모든 저장소를 지키고 있습니다. 아무것도 바꾸지 않았습니다.\n',
    wouldDo: 'keyguard install --global 명령으로 바뀌는 내용:\n',
    undone: 'keyguard가 더 이상 이 사용자의 모든 저장소를 지키지 않습니다.\n',
    nothingUndone: '이 사용자에게는 keyguard가 설치되어 있지 않습니다. 아무것도 바꾸지 않았습니다.\n',
    wouldUndo: 'keyguard uninstall --global 명령으로 바뀌는 내용:\n',
    copy: (folder, removed) => `  ${oneLine(folder)}${removed ? ' (삭제)' : ' (keyguard 사본)'}\n`,
    config: (key, values) =>
      values.length > 0
        ? `  git config --global ${key} = ${values.map(oneLine).join(', ')}\n`
        : `  git config --global ${key} 해제\n`,
    own: '각 저장소의 훅은 keyguard 다음에 계속 실행됩니다.\n',
    before: (folder) => `지금까지 core.hooksPath 값이던 ${oneLine(folder)} 폴더의 훅도 실행됩니다.\n`,
    overridden:
      '자체 core.hooksPath 값이 있는 저장소(husky, 커밋된 폴더)에는 적용되지 않습니다. 그 저장소에서 npx keyguard install 명령을 실행하세요.\n',
    refusing:
      'lefthook, pre-commit, prek 도구는 core.hooksPath 값이 있으면 설치되지 않습니다. 이때는: GIT_CONFIG_GLOBAL= pre-commit install\n',
    notBoth: '--global 옵션에는 --manager 옵션을 함께 쓸 수 없습니다. 저장소에 있는 것과 나란히 동작합니다.',
    noHome: '설치할 홈 폴더가 없습니다. HOME 값을 설정하세요.',
    noConfiguration: (file) =>
      `GIT_CONFIG_GLOBAL 값인 ${oneLine(file)} 경로는 일반 파일이 아닙니다. 이 변수를 해제한 뒤 npx keyguard install --global 명령을 다시 실행하세요.`,
    foreign: (folder) =>
      `${oneLine(folder)} 폴더에 keyguard의 것이 아닌 파일이 있습니다. 옮긴 뒤 npx keyguard install --global 명령을 다시 실행하세요.`,
  },
};
