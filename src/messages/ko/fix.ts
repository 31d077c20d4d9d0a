import { printable } from '../../terminal.ts';
import type { fix as en } from '../en/fix.ts';
import type { Translation } from '../inLanguage.ts';

const one = (path: string) => printable(path).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.join(', ');

export const fix: Translation<typeof en> = {
  nothingToFix: 'keyguard: 고칠 것이 없습니다. 스테이징된 내용에 막힐 시크릿이 없습니다.',
  unread: (file, reason) => `${one(file)} 파일을 검사하지 못했습니다: ${reason}. 먼저 이 문제를 해결하세요.`,
  unknownFingerprint: (fingerprint, nearest) =>
    nearest === null
      ? `핑거프린트가 ${fingerprint}인 시크릿은 스테이징되어 있지 않습니다.`
      : `핑거프린트가 ${fingerprint}인 시크릿은 스테이징되어 있지 않습니다. 혹시 ${nearest} 아닌가요?`,
  nothingIn: (path, allowed) =>
    allowed
      ? `${one(path)} 파일에는 허용된 시크릿만 있습니다. 그래도 고치려면 줄을 지정하세요(FILE:LINE).`
      : `${one(path)} 파일에서 시크릿을 찾지 못했습니다.`,
  nothingAt: (path, line, lines) =>
    lines.length === 0
      ? `${one(path)} 파일에서 시크릿을 찾지 못했습니다.`
      : `${one(path)} 파일의 ${line}번째 줄에서 시크릿을 찾지 못했습니다. 시크릿이 있는 줄: ${lines.join(', ')}`,

  title: (count, fileCount) => `keyguard fix: 파일 ${fileCount}개에 시크릿 ${count}개`,
  untracked: 'git rm --cached: 디스크에는 남고 저장소에서는 빠집니다',
  inIndex: '스테이징된 내용:',
  inWork: '작업 트리:',
  inBoth: '인덱스와 작업 트리',
  onlyInIndex: '인덱스만',
  onlyInWork: '작업 트리만',
  newFile: (staged) => (staged ? '새 파일, 스테이징함' : '새 파일, 스테이징하지 않음'),
  newOwnerOnly: '새 파일. 본인만 읽을 수 있고 git은 무시합니다',
  ownerOnly: '본인만 읽을 수 있고 git은 무시합니다',
  onlyEmptied: (name, file) =>
    `${name}에 이미 다른 값이 있으므로 ${one(file)}의 값은 어디에도 남기지 않습니다.`,
  leftTitle: '안전하게 바꿀 수 없어 직접 해야 하는 것:',
  stillThere: (path, line) =>
    `${one(path)}:${line} 위치에 같은 파일의 다른 곳에서 바꾼 값이 아직 남아 있습니다.`,

  obstacle: {
    noText: {
      reason: '바이트 단위로 고칠 수 있는 인코딩의 텍스트가 아닙니다.',
      step: '이 파일을 만든 프로그램에서 값을 제거하세요.',
    },
    encoding: {
      reason: '이 파일의 인코딩으로는 변경 내용을 쓸 수 없습니다.',
      step: '값을 환경 변수에서 읽도록 직접 바꾸거나, 파일을 UTF-8로 변환한 뒤 다시 실행하세요.',
    },
    place: {
      reason: '값이 글자 그대로 적혀 있지 않습니다(인코딩되었거나 이어 붙인 값입니다).',
      step: '그곳에서 환경 변수를 읽도록 직접 바꾸세요.',
    },
    noFile: {
      reason: '바꿀 수 있는 일반 파일이 아닙니다(링크이거나 너무 큽니다).',
      step: '값을 직접 제거하세요.',
    },
    twoValues: (name) => ({
      reason: `${name} 변수에 서로 다른 두 값이 필요합니다.`,
      step: '하나씩 차례로 바꾸세요: keyguard fix FILE:LINE',
    }),
    unsayable: (name, envFile) => ({
      reason: `${one(envFile)} 파일을 읽는 도구로는 ${name} 변수의 값을 나타낼 수 없습니다.`,
      step: `${name} 변수를 다른 방법으로 환경에 설정하고 그곳에서 읽으세요.`,
    }),
  },
  notEditable: (path) =>
    `${one(path)} 파일을 바꿔야 하지만 일반 텍스트 파일이 아닙니다(링크나 폴더). 아무것도 바꾸지 않았습니다.`,

  question: '이대로 바꿀까요? [Y/n] ',
  declined: '아무것도 바꾸지 않았습니다.',
  dryRun: '아무것도 바꾸지 않았습니다(--dry-run).',
  nobodyToAsk: (command) => `확인할 터미널이 없어 아무것도 바꾸지 않았습니다. 바꾸려면: ${command} fix --yes`,
  nothingCanBeDone: '아무것도 바꾸지 않았습니다. 직접 해야 할 일은 위와 같습니다.',

  changedMeanwhile: (path) => `${one(path)} 파일이 그사이 바뀌었습니다. keyguard fix 명령을 다시 실행하세요`,
  readOnly: (path) =>
    `${one(path)} 파일이 읽기 전용입니다. 쓸 수 있게 한 뒤 keyguard fix 명령을 다시 실행하세요`,
  notIgnored: (path) =>
    `새 줄을 넣어도 git이 ${one(path)} 파일을 무시하지 않습니다. git check-ignore -v --no-index ${one(path)} 명령으로 확인하세요`,
  notWritten: (path, code) => `${one(path)} 파일을 쓰지 못했습니다(${code})`,
  otherAtWork: (path) =>
    `다른 keyguard fix가 실행 중입니다. 그렇지 않다면 ${one(path)} 파일을 삭제하고 다시 실행하세요`,
  failed: (cause) => `변경 내용을 쓰지 못했습니다(${one(cause)})`,
  notCleared: (cause) =>
    `변경은 마쳤지만 바꾸기 전의 내용을 삭제하지 못했습니다(${one(cause)}). keyguard fix 명령을 다시 실행하세요.`,
  nothingChanged: (reason) => `${reason}. 아무것도 바꾸지 않았습니다.`,
  notUndone: (reason, paths) =>
    paths.length === 0
      ? `${reason}. keyguard fix 명령을 다시 실행하면 바뀐 것을 되돌립니다.`
      : `${reason}. 다른 곳에서 바꾸었기 때문에 다음 파일은 원래 상태가 아닙니다: ${paths.map(one).join(', ')}`,
  interrupted: {
    finished: 'keyguard: 중간에 멈춘 수정을 마쳤습니다.',
    undone: 'keyguard: 중간에 멈춘 수정을 되돌렸습니다.',
  },
  interruptedDryRun:
    'keyguard: 수정이 중간에 멈춰 있습니다. 끝내려면 --dry-run 없이 keyguard fix 명령을 실행하세요.',

  done: (count, places) =>
    `완료: 시크릿 ${count}개를 ${places > count ? `${places}곳에서 ` : ''}제거했습니다.`,
  stored: (names, envFile) => `값은 ${one(envFile)} 파일에 다음 이름으로 있습니다: ${list(names)}`,
  loader: (envFile, loader) => `${one(envFile)} 파일을 읽는 도구: ${loader}`,
  stepsTitle: '프로그램이 값을 찾을 수 있도록 할 일:',
  elsewhereTitle: '프로그램이 실행되는 다른 환경에도 설정하세요:',
  betterTitle: '더 좋은 방법:',
  orphans: (ids) =>
    `git add로 스테이징했던 내용은 어디에서도 참조하지 않는 객체로 아직 .git에 있습니다(${ids.map((id) => id.slice(0, 12)).join(', ')}). 푸시해도 전송되지 않으며 2주 뒤 git gc가 삭제합니다. 지금 삭제하려면: git prune --expire=now (버린 stash를 포함해 어디에서도 참조하지 않는 객체를 모두 삭제합니다)`,
  next: 'git diff --cached로 확인한 뒤 커밋하세요.',
  nextAmend: 'git diff --cached로 확인한 뒤 실행하세요: git commit --amend',
  nextInWork: 'git diff HEAD로 확인한 다음, 하려던 대로 커밋하세요(-a를 붙이거나 파일을 지정합니다).',
  leftAfter: (count) => `제거하지 못한 시크릿이 ${count}개 있습니다. 위 설명을 보세요.`,

  committed: {
    title: '수정만으로는 부족합니다. 값이 이미 커밋 기록에 있습니다.',
    place: (what, place) => `${place}의 ${what}`,
    commits: (commits, more) => `  커밋: ${commits.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`,
    branches: (branches, more) => `  브랜치: ${branches.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`,
    pushed:
      '  원격 저장소에 있습니다. 그곳을 읽을 수 있는 사람이면 누구나 얻을 수 있습니다. 새 키를 만들고 이 키는 폐기하세요.',
    notPushed:
      '  이 클론에서 알 수 있는 한 원격 저장소에는 없습니다. 푸시하기 전에 이 커밋들에서 빼야 합니다.',
    inLastOnly: '  마지막 커밋에만 있고 원격 저장소에는 없습니다. git commit --amend로 뺄 수 있습니다.',
    recover: (command) => `  단계별 안내: ${command} recover`,
  },
};
