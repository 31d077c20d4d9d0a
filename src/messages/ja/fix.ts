import { printable } from '../../terminal.ts';
import type { fix as en } from '../en/fix.ts';
import type { Translation } from '../inLanguage.ts';

const one = (path: string) => printable(path).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.join('、');

export const fix: Translation<typeof en> = {
  nothingToFix:
    'keyguard: 修正するものはありません。ステージされた内容に、止められるシークレットはありません。',
  unread: (file, reason) =>
    `${one(file)} をチェックできませんでした: ${reason}。先にこれを解決してください。`,
  unknownFingerprint: (fingerprint, nearest) =>
    nearest === null
      ? `フィンガープリント ${fingerprint} のシークレットはステージされていません。`
      : `フィンガープリント ${fingerprint} のシークレットはステージされていません。${nearest} のことですか?`,
  nothingIn: (path, allowed) =>
    allowed
      ? `${one(path)} には許可されたシークレットしかありません。それでも修正するには、行を指定してください (FILE:LINE)。`
      : `${one(path)} にシークレットは見つかりませんでした。`,
  nothingAt: (path, line, lines) =>
    lines.length === 0
      ? `${one(path)} にシークレットは見つかりませんでした。`
      : `${one(path)} の ${line} 行目にシークレットは見つかりませんでした。見つかった行: ${lines.join(', ')}`,

  title: (count, fileCount) => `keyguard fix: ${fileCount} 個のファイルにシークレットが ${count} 件あります`,
  untracked: 'git rm --cached: 手元には残り、リポジトリからは外れます',
  inIndex: 'ステージされた内容:',
  inWork: '作業ツリー:',
  inBoth: 'インデックスと作業ツリー',
  onlyInIndex: 'インデックスのみ',
  onlyInWork: '作業ツリーのみ',
  newFile: (staged) => (staged ? '新規、ステージします' : '新規、ステージしません'),
  newOwnerOnly: '新規。あなただけが読め、git は無視します',
  ownerOnly: 'あなただけが読め、git は無視します',
  onlyEmptied: (name, file) => `${name} にはすでに別の値があるため、${one(file)} の値はどこにも残しません。`,
  leftTitle: '安全に書き換えられないため、手作業が必要なもの:',
  stillThere: (path, line) =>
    `${one(path)}:${line} に、同じファイルの別の場所で置き換えた値がまだ残っています。`,

  obstacle: {
    noText: {
      reason: 'バイト単位で書き換えられる文字コードのテキストではありません。',
      step: 'このファイルを書き出したプログラムで、値を取り除いてください。',
    },
    encoding: {
      reason: 'このファイルの文字コードでは変更を書き込めません。',
      step: '値を環境変数から読むように自分で書き換えるか、ファイルを UTF-8 に変換してもう一度実行してください。',
    },
    place: {
      reason: '値がそのままの文字では書かれていません (エンコードされているか、連結されています)。',
      step: 'そこで環境変数から読むように、自分で書き換えてください。',
    },
    noFile: {
      reason: '書き換えられる通常のファイルではありません (リンクであるか、大きすぎます)。',
      step: '値を手作業で取り除いてください。',
    },
    twoValues: (name) => ({
      reason: `${name} に 2 つの異なる値が必要になります。`,
      step: '1 つずつ置き換えてください: keyguard fix FILE:LINE',
    }),
    unsayable: (name, envFile) => ({
      reason: `${one(envFile)} を読み込む仕組みでは、${name} の値を表せません。`,
      step: `${name} を別の方法で環境変数に設定し、そこで読み込んでください。`,
    }),
  },
  notEditable: (path) =>
    `${one(path)} を変更する必要がありますが、通常のテキストファイルではありません (リンクやフォルダー)。何も変更していません。`,

  question: '変更しますか? [Y/n] ',
  declined: '何も変更していません。',
  dryRun: '何も変更していません (--dry-run)。',
  nobodyToAsk: (command) =>
    `端末がなく確認できないため、何も変更していません。変更するには: ${command} fix --yes`,
  nothingCanBeDone: '何も変更していません。手作業で必要なことは上のとおりです。',

  changedMeanwhile: (path) =>
    `${one(path)} がその間に変更されました。keyguard fix をもう一度実行してください`,
  readOnly: (path) =>
    `${one(path)} は読み取り専用です。書き込めるようにしてから、keyguard fix をもう一度実行してください`,
  notIgnored: (path) =>
    `新しい行を加えても、git は ${one(path)} を無視しません。git check-ignore -v --no-index ${one(path)} で確認してください`,
  notWritten: (path, code) => `${one(path)} に書き込めませんでした (${code})`,
  otherAtWork: (path) =>
    `別の keyguard fix が実行中です。そうでない場合は ${one(path)} を削除して、もう一度実行してください`,
  failed: (cause) => `変更を書き込めませんでした (${one(cause)})`,
  notCleared: (cause) =>
    `変更は完了しましたが、変更前の内容を削除できませんでした (${one(cause)})。keyguard fix をもう一度実行してください。`,
  nothingChanged: (reason) => `${reason}。何も変更していません。`,
  notUndone: (reason, paths) =>
    paths.length === 0
      ? `${reason}。keyguard fix をもう一度実行すると、変更したものが元に戻ります。`
      : `${reason}。ほかから変更されたため、次のファイルは元の状態ではありません: ${paths.map(one).join(', ')}`,
  interrupted: {
    finished: 'keyguard: 途中で止まっていた修正を完了しました。',
    undone: 'keyguard: 途中で止まっていた修正を元に戻しました。',
  },
  interruptedDryRun:
    'keyguard: 修正が途中で止まっています。終わらせるには、--dry-run なしで keyguard fix を実行してください。',

  done: (count, places) =>
    `完了: シークレットを ${count} 件${places > count ? ` (${places} か所から) ` : ''}取り除きました。`,
  stored: (names, envFile) => `値は ${one(envFile)} に次の名前で入っています: ${list(names)}`,
  loader: (envFile, loader) => `${one(envFile)} は ${loader} が読み込みます。`,
  stepsTitle: 'プログラムが値を見つけられるように、次のことを行ってください:',
  elsewhereTitle: 'プログラムが動くほかの環境にも設定してください:',
  betterTitle: 'さらに良い方法:',
  orphans: (ids) =>
    `git add でステージした内容は、どこからも参照されないオブジェクトとしてまだ .git にあります (${ids.map((id) => id.slice(0, 12)).join(', ')})。プッシュで送られることはなく、2 週間後に git gc が削除します。今すぐ削除するには: git prune --expire=now (取り消した stash など、どこからも参照されないものがすべて削除されます)`,
  next: 'git diff --cached で確認してから、コミットしてください。',
  nextAmend: 'git diff --cached で確認してから、次を実行してください: git commit --amend',
  nextInWork:
    'git diff HEAD で確かめてから、元と同じようにコミットしてください (-a を付けるか、ファイルを指定します)。',
  leftAfter: (count) => `取り除けなかったシークレットが ${count} 件あります。上の説明を見てください。`,

  committed: {
    title: '修正だけでは足りません。値がすでに履歴に入っています。',
    place: (what, place) => `${place} の ${what}`,
    commits: (commits, more) => `  コミット: ${commits.join(', ')}${more > 0 ? `、ほか ${more} 件` : ''}`,
    branches: (branches, more) => `  ブランチ: ${branches.join(', ')}${more > 0 ? `、ほか ${more} 件` : ''}`,
    pushed:
      '  リモートにあります。リモートを読める人なら誰でも手に入れられます。新しいキーを作り、これは失効させてください。',
    notPushed:
      '  このクローンで分かる限り、リモートにはありません。プッシュする前に、これらのコミットから取り除く必要があります。',
    inLastOnly: '  最後のコミットだけにあり、リモートにはありません。git commit --amend で取り除けます。',
    recover: (command) => `  手順を順に案内します: ${command} recover`,
  },
};
