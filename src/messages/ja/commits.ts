import { printable } from '../../terminal.ts';
import type { commits as en } from '../en/commits.ts';
import type { Translation } from '../inLanguage.ts';

const advice =
  '全体を取得してください: git fetch --unshallow (GitHub では actions/checkout の fetch-depth: 0、GitLab では GIT_DEPTH: 0)';

export const commits: Translation<typeof en> = {
  lead: {
    push: 'keyguard: プッシュを止めました。',
    made: 'keyguard: チェックを通らずにコミットが作られました。',
    message: 'keyguard: コミットを止めました。',
  },
  unchecked: {
    push: 'keyguard: プッシュを止めました。',
    made: 'keyguard: ',
    message: 'keyguard: コミットを止めました。',
  },
  switchedOff: 'keyguard: KEYGUARD=0 が設定されているため、何もチェックしませんでした。\n',
  inCommit: (place, commit, subject) =>
    subject === '' ? `${place} (${commit})` : `${place} (コミット ${commit}: ${subject})`,
  messageFile: 'メッセージ',
  inMessage: (line, made) => `${made ? '' : 'コミット'}メッセージの ${line} 行目`,
  progress: (commits, bytes) =>
    `keyguard: コミット ${commits.toLocaleString('ja')} 件、${(bytes / 1e6).toFixed(0)} MB`,

  outOfMessage: 'メッセージから取り除いてください。',
  messageKept: (file) =>
    `入力したメッセージは残っています: git commit -e -F ${file} (-a、--amend、ファイルを指定していた場合は同じように付けてください)`,
  blockedPush: (commands, isOlder = false) =>
    `取り除いてから、もう一度プッシュしてください${commands.length > 0 ? `: ${commands.join(' && ')}` : ''}${isOlder ? ' で、そのコミットを "edit" にします。' : ''}`,
  undo: {
    lastCommit: (fix) =>
      `プッシュする前に取り消してください (ファイルはそのまま残ります): git reset --soft HEAD~1\n続けて keyguard に修正を任せるには: ${fix}`,
    firstCommit: (fix) =>
      `プッシュする前に取り消してください (ファイルはそのまま残ります): git update-ref -d HEAD\n続けて keyguard に修正を任せるには: ${fix}`,
    amended: 'プッシュする前に取り除いて git add し、次を実行してください: git commit --amend',
    merged: 'プッシュする前にマージを取り消してください: git reset --merge ORIG_HEAD',
    older: (rebase) => `プッシュする前に取り除いてください: ${rebase} で、そのコミットを "edit" にします。`,
    rebased: (rebase) =>
      `プッシュする前に取り除いてください: ${rebase} で、そのコミットを "edit" にします (git reset --keep ORIG_HEAD でこのリベースの前に戻れます)。`,
    patches: 'プッシュする前にパッチを取り消してください: git reset --keep ORIG_HEAD',
  },
  firstPush: (remote) =>
    `${printable(remote)} に何があるか分からないため、ほかのリモートにないコミットだけをチェックしました。すべてをチェックするには: keyguard check --range HEAD`,

  policyChanged: (paths) => `これらのコミットはポリシーを変更しています: ${paths.map(printable).join('、')}`,
  unreadable: (cause) =>
    `内容を読み込めません: ${printable(cause.slice(0, 300))}。詳しくは git fsck で確認できます`,
  noRange: 'keyguard check には範囲が必要です: keyguard check --range A..B',
  oddRange: (range) =>
    `--range ${printable(range)} を解釈できません。B にあって A にないコミットなら A..B、履歴全体なら名前を 1 つ書いてください。`,
  unknownRevision: (name) =>
    `コミット ${printable(name)} はこのクローンにありません。git fetch で取得するか、名前を直してください。`,
  unknownInShallow: (name) =>
    `コミット ${printable(name)} は、履歴の一部しかないこのクローン (shallow clone) にはありません。${advice}`,
  shallow: (commit) =>
    `このクローンは履歴の一部しか持たず (shallow clone)、コミット ${commit} の親がないため、何が追加されたか分かりません。${advice}`,
  noMessageFile: 'commit-msg フックにファイルがありません: keyguard check --hook commit-msg FILE',
  oddHook: (name) => `${printable(name)} は keyguard check が扱うフックではありません。`,
};
