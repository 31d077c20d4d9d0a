import { printable } from '../../terminal.ts';
import type { install as en } from '../en/install.ts';
import type { Translation } from '../inLanguage.ts';

const kinds = { new: '새 파일', changed: '변경', removed: '삭제' };
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (paths: readonly string[]) => paths.map(oneLine).join(', ');

export const install: Translation<typeof en> = {
  done: {
    head: '이제 keyguard가 이 저장소를 지킵니다. 자격 증명을 추가하는 커밋은 막힙니다.',
    nothing: 'keyguard가 이미 이 저장소를 지키고 있습니다. 바뀐 것은 없습니다.\n',
  },
  wouldDo: {
    head: 'keyguard install을 실행하면 다음이 바뀝니다:',
    nothing: 'keyguard install을 실행해도 바뀌는 것이 없습니다.\n',
  },
  undone: {
    head: '이제 keyguard가 이 저장소를 지키지 않습니다.',
    nothing: 'keyguard가 여기에 설치되어 있지 않습니다. 바뀐 것은 없습니다.\n',
  },
  wouldUndo: {
    head: 'keyguard uninstall을 실행하면 다음이 바뀝니다:',
    nothing: 'keyguard uninstall을 실행해도 바뀌는 것이 없습니다.\n',
  },
  file: (path, kind) => `  ${oneLine(path)} (${kinds[kind]})`,
  command: (command) => `  실행: ${printable(command)}`,
  shims: (folder, trees) =>
    `  ${printable(folder)} (git이 무시하는 폴더${trees > 1 ? `, 작업 트리 ${trees}개` : ''})`,
  inGit: (folder) => `  ${printable(folder)}/keyguard (모든 작업 트리가 쓰는 keyguard 사본)`,
  outOfGit: (folder) => `  ${printable(folder)}/keyguard (keyguard 사본, 삭제)`,
  config: (key, values) =>
    values.length > 0 ? `  git config ${key} = ${list(values)}` : `  git config ${key} (설정 해제)`,
  alias: (isSet) =>
    isSet ? '  git keyguard (사본을 실행하는 별칭)' : '  git keyguard (사본을 실행하는 별칭, 삭제)',
  goOn: (hooks) => `다음 훅은 계속 실행됩니다: ${list(hooks)}`,
  extra: (hooks) => `다음 훅은 husky가 스스로 호출하지 않으므로 keyguard가 호출합니다: ${list(hooks)}`,
  commitThem: '바뀐 파일을 커밋하세요. 그러면 함께 일하는 모두의 저장소가 보호됩니다.',
  commitAlone:
    '바뀐 파일을 커밋하세요. 클론은 이것만으로는 보호되지 않습니다. 동료도 각자의 클론에서 npx keyguard install 명령을 실행해야 합니다.',
  commitUndone: 'keyguard가 커밋되어 있었다면 삭제도 커밋하세요. 그러면 모두에게서 제거됩니다.',
  adding: (command) => `devDependencies에 keyguard를 추가하는 중입니다: ${printable(command)}\n`,
  removing: (command) => `devDependencies에서 keyguard를 제거하는 중입니다: ${printable(command)}\n`,
  stillDependency: (command) =>
    `package.json에는 전부터 있던 keyguard가 남아 있습니다. 제거하려면: ${printable(command)}\n`,
  notAdded: (command, cause) =>
    `keyguard: 이 클론은 보호되지만 devDependencies에 추가하지 못했습니다(${printable(cause.slice(0, 200))}).\n` +
    `  다른 사람들을 위해 나중에 실행하세요: ${printable(command)} && npx keyguard install\n`,
  notRemoved: (command, cause) =>
    `keyguard: devDependencies에서 제거하지 못했습니다(${printable(cause.slice(0, 200))}).\n` +
    `  나중에 실행하세요: ${printable(command)}\n`,
  notInstalledHere: (cause) => `keyguard: 여기에는 지킬 것이 없습니다: ${printable(cause)}\n`,
  huskyOff:
    'HUSKY=0이 설정되어 있어 husky가 어떤 훅도 실행하지 않습니다. 설정을 해제한 뒤 npx keyguard install을 다시 실행하세요.',
  huskyOffInScript: 'keyguard: HUSKY=0이 설정되어 있어 훅을 설정하지 않았습니다.\n',
  huskyFailed: (complaint) => `husky를 설정하지 못했습니다: ${printable(complaint.slice(0, 300))}`,
  halfBlock:
    'pre-commit 훅에 keyguard 블록의 첫 줄만 있고 마지막 줄이 없습니다. 남은 부분을 지운 뒤 npx keyguard install을 다시 실행하세요.',
  brokenManifest: 'package.json이 JSON 객체가 아닙니다. 고친 뒤 npx keyguard install을 다시 실행하세요.',
  linkLeadsOut: (path) =>
    `${printable(path)} 경로는 작업 트리 밖을 가리키는 심볼릭 링크입니다. 파일이나 폴더로 바꾸세요.`,
  otherAtWork: (path) =>
    `여기서 다른 keyguard install이 실행 중입니다. 끝난 뒤에 다시 실행하세요. 실행 중인 것이 없다면 ${printable(path)} 파일을 삭제하세요.`,
  notWritten: (path, cause) =>
    `${oneLine(path)} 파일에 쓸 수 없어서(${printable(cause)}) 모두 원래대로 두었습니다.`,
  hooksPathBeaten: (folder, value, origin) =>
    `${oneLine(folder)}에서는 git이 여전히 '${oneLine(value)}'의 훅을 사용합니다. ${oneLine(origin)}에서 core.hooksPath로 설정되어 있기 때문입니다. 그 설정을 해제한 뒤 npx keyguard install을 다시 실행하세요.`,
  keptElsewhere: (hooks) => `husky 폴더에 있던 다음 훅은 되돌려 놓을 곳이 없습니다: ${list(hooks)}\n`,
  modulesExposed: (folder) =>
    `git이 ${oneLine(folder)} 폴더를 무시하지 않습니다. .gitignore에 node_modules/ 줄을 추가하세요. 이미 스테이징한 것은 git rm -r -q --cached ${oneLine(folder)} 명령으로 뺄 수 있습니다.\n`,
  outsideSparse: (folder) =>
    `keyguard: 스파스 체크아웃에 ${oneLine(folder)} 폴더가 들어 있지 않아 다음 git sparse-checkout 때 훅이 사라집니다. 실행하세요: git sparse-checkout add ${oneLine(folder)}\n`,
  alreadyThere: '이 저장소에 이미 있는 시크릿 (그대로 두는 커밋은 막지 않습니다):',
  alreadyStaged: '이미 스테이징된 시크릿 (추가하는 커밋은 막힙니다):',
  alreadyBoth:
    '이 저장소에 이미 있는 시크릿 (스테이징된 것을 추가하는 커밋은 막고, 나머지를 그대로 두는 커밋은 막지 않습니다):',
  alreadyAt: (file, line, title, advice) => `  ${oneLine(file)}:${line}: ${printable(title)}: ${advice}`,
  advice: {
    unknown: '바꾸세요. 푸시한 적이 있다면 교체도 해야 합니다',
    pushed: (guide) => `푸시되었으므로 바꾸고 교체하세요(단계별 안내: ${printable(guide)})`,
    committed: '커밋되었지만 원격 저장소에는 없습니다. 푸시하기 전에 빼내세요',
    staged: '스테이징되었지만 아직 커밋되지 않았습니다. 바꾸세요',
  },
  alreadyMore: (count) => `  외 ${count}개`,
  alreadyAll: (command) => `  모두 보려면: ${command} scan .`,
  alreadyUnknown: (cause) =>
    `이 저장소에 이미 시크릿이 있는지 확인하지 못했습니다: ${printable(cause.slice(0, 300))}\n`,
};
