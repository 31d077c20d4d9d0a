import { printable } from '../../terminal.ts';
import type { commits as en } from '../en/commits.ts';
import type { Translation } from '../inLanguage.ts';

const advice =
  '전체를 가져오세요: git fetch --unshallow (GitHub에서는 actions/checkout의 fetch-depth: 0, GitLab에서는 GIT_DEPTH: 0)';

export const commits: Translation<typeof en> = {
  lead: {
    push: 'keyguard: 푸시를 막았습니다. ',
    made: 'keyguard: 검사를 거치지 않은 커밋이 만들어졌습니다. ',
    message: 'keyguard: 커밋을 막았습니다. ',
  },
  unchecked: {
    push: 'keyguard: 푸시를 막았습니다. ',
    made: 'keyguard: ',
    message: 'keyguard: 커밋을 막았습니다. ',
  },
  switchedOff: 'keyguard: KEYGUARD=0이 설정되어 있어 아무것도 검사하지 않았습니다.\n',
  inCommit: (place, commit, subject) =>
    subject === '' ? `${place} (${commit})` : `${place} (커밋 ${commit}: ${subject})`,
  messageFile: '메시지',
  inMessage: (line, made) => `${made ? '' : '커밋 '}메시지 ${line}번째 줄`,
  progress: (commits, bytes) =>
    `keyguard: 커밋 ${commits.toLocaleString('ko')}개, ${(bytes / 1e6).toFixed(0)} MB`,

  outOfMessage: '메시지에서 빼세요.',
  messageKept: (file) =>
    `입력한 메시지는 남아 있습니다: git commit -e -F ${file} (-a, --amend, 파일을 지정했다면 똑같이 붙이세요)`,
  blockedPush: (commands, isOlder = false) =>
    `뺀 다음 다시 푸시하세요${commands.length > 0 ? `: ${commands.join(' && ')}` : ''}${isOlder ? ' 에서 그 커밋을 "edit"로 바꾸세요.' : ''}`,
  undo: {
    lastCommit: (fix) =>
      `푸시하기 전에 되돌리세요(파일은 그대로 남습니다): git reset --soft HEAD~1\n그다음 keyguard로 고치려면: ${fix}`,
    firstCommit: (fix) =>
      `푸시하기 전에 되돌리세요(파일은 그대로 남습니다): git update-ref -d HEAD\n그다음 keyguard로 고치려면: ${fix}`,
    amended: '푸시하기 전에 빼고 git add 한 다음 실행하세요: git commit --amend',
    merged: '푸시하기 전에 병합을 되돌리세요: git reset --merge ORIG_HEAD',
    older: (rebase) => `푸시하기 전에 빼세요: ${rebase} 에서 그 커밋을 "edit"로 바꾸세요.`,
    rebased: (rebase) =>
      `푸시하기 전에 빼세요: ${rebase} 에서 그 커밋을 "edit"로 바꾸세요(git reset --keep ORIG_HEAD 명령으로 이 리베이스 전으로 돌아갑니다).`,
    patches: '푸시하기 전에 패치를 되돌리세요: git reset --keep ORIG_HEAD',
  },
  firstPush: (remote) =>
    `${printable(remote)} 쪽에 무엇이 있는지 알 수 없어 다른 원격 저장소에 없는 커밋만 검사했습니다. 모두 검사하려면: keyguard check --range HEAD`,

  policyChanged: (paths) => `이 커밋들은 정책을 바꿉니다: ${paths.map(printable).join(', ')}`,
  unreadable: (cause) =>
    `내용을 읽을 수 없습니다: ${printable(cause.slice(0, 300))}. 자세한 내용은 git fsck로 확인하세요`,
  noRange: 'keyguard check 명령에는 범위가 필요합니다: keyguard check --range A..B',
  oddRange: (range) =>
    `--range ${printable(range)} 값을 읽을 수 없습니다. B에 있고 A에 없는 커밋은 A..B로, 커밋 기록 전체는 이름 하나로 쓰세요.`,
  unknownRevision: (name) =>
    `커밋 ${printable(name)} 객체가 이 클론에 없습니다. git fetch로 가져오거나 이름을 고치세요.`,
  unknownInShallow: (name) =>
    `커밋 ${printable(name)} 객체가 커밋 기록의 일부만 있는 이 클론(shallow clone)에 없습니다. ${advice}`,
  shallow: (commit) =>
    `이 클론은 커밋 기록의 일부만 있어(shallow clone) 커밋 ${commit}의 부모가 없으므로 무엇이 추가되었는지 알 수 없습니다. ${advice}`,
  noMessageFile: 'commit-msg 훅에 파일이 없습니다: keyguard check --hook commit-msg FILE',
  oddHook: (name) => `${printable(name)} 이름은 keyguard check가 다루는 훅이 아닙니다.`,
};
