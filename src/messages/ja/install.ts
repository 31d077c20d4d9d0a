import { printable } from '../../terminal.ts';
import type { install as en } from '../en/install.ts';
import type { Translation } from '../inLanguage.ts';

const kinds = { new: '新規', changed: '変更', removed: '削除' };
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (paths: readonly string[]) => paths.map(oneLine).join(', ');

export const install: Translation<typeof en> = {
  done: {
    head: 'keyguard がこのリポジトリを守ります。認証情報を追加するコミットは止められます。',
    nothing: 'keyguard はすでにこのリポジトリを守っています。何も変更していません。\n',
  },
  wouldDo: {
    head: 'keyguard install を実行すると、次のように変更されます:',
    nothing: 'keyguard install を実行しても、何も変更されません。\n',
  },
  undone: {
    head: 'keyguard はこのリポジトリを守らなくなりました。',
    nothing: 'keyguard はここに組み込まれていません。何も変更していません。\n',
  },
  wouldUndo: {
    head: 'keyguard uninstall を実行すると、次のように変更されます:',
    nothing: 'keyguard uninstall を実行しても、何も変更されません。\n',
  },
  file: (path, kind) => `  ${oneLine(path)} (${kinds[kind]})`,
  command: (command) => `  実行: ${printable(command)}`,
  shims: (folder, trees) =>
    `  ${printable(folder)} (git が無視するフォルダー${trees > 1 ? `、${trees} 個の作業ツリー` : ''})`,
  inGit: (folder) => `  ${printable(folder)}/keyguard (すべての作業ツリーが使う keyguard のコピー)`,
  outOfGit: (folder) => `  ${printable(folder)}/keyguard (keyguard のコピー、削除)`,
  config: (key, values) =>
    values.length > 0 ? `  git config ${key} = ${list(values)}` : `  git config ${key} (設定を解除)`,
  alias: (isSet) =>
    isSet
      ? '  git keyguard (コピーを実行するエイリアス)'
      : '  git keyguard (コピーを実行するエイリアス、削除)',
  goOn: (hooks) => `次のフックは引き続き実行されます: ${list(hooks)}`,
  extra: (hooks) => `次のフックは husky だけでは呼び出されないため、keyguard が呼び出します: ${list(hooks)}`,
  commitThem: '変更されたファイルをコミットしてください。これで、開発に参加する全員が守られます。',
  commitAlone:
    '変更されたファイルをコミットしてください。クローンはそれだけでは守られません。各メンバーがそれぞれのクローンで npx keyguard install を実行してください。',
  commitUndone:
    'keyguard がコミットされていた場合は、その削除もコミットしてください。これで、全員の環境から取り除かれます。',
  adding: (command) => `devDependencies に keyguard を追加しています: ${printable(command)}\n`,
  removing: (command) => `devDependencies から keyguard を取り除いています: ${printable(command)}\n`,
  stillDependency: (command) =>
    `package.json には、以前からあった keyguard が残っています。取り除くには: ${printable(command)}\n`,
  notAdded: (command, cause) =>
    `keyguard: このクローンは守られていますが、devDependencies に追加できませんでした (${printable(cause.slice(0, 200))})。\n` +
    `  ほかの人のために、後で次を実行してください: ${printable(command)} && npx keyguard install\n`,
  notRemoved: (command, cause) =>
    `keyguard: devDependencies から取り除けませんでした (${printable(cause.slice(0, 200))})。\n` +
    `  後で次を実行してください: ${printable(command)}\n`,
  notInstalledHere: (cause) => `keyguard: ここに守る対象はありません: ${printable(cause)}\n`,
  huskyOff:
    'HUSKY=0 が設定されているため、husky はどのフックも実行しません。設定を解除してから、もう一度 npx keyguard install を実行してください。',
  huskyOffInScript: 'keyguard: HUSKY=0 が設定されているため、フックを設定しませんでした。\n',
  huskyFailed: (complaint) => `husky を設定できませんでした: ${printable(complaint.slice(0, 300))}`,
  halfBlock:
    'pre-commit フックに keyguard のブロックの最初の行だけがあり、最後の行がありません。残りを取り除いてから、もう一度 npx keyguard install を実行してください。',
  brokenManifest:
    'package.json が JSON オブジェクトになっていません。修正してから、もう一度 npx keyguard install を実行してください。',
  linkLeadsOut: (path) =>
    `${printable(path)} は作業ツリーの外を指すシンボリックリンクです。ファイルまたはフォルダーに置き換えてください。`,
  otherAtWork: (path) =>
    `別の keyguard install が実行中です。終わってからもう一度実行してください。実行中のものがなければ、${printable(path)} を削除してください。`,
  notWritten: (path, cause) =>
    `${oneLine(path)} に書き込めなかったため (${printable(cause)})、すべて元のままにしました。`,
  hooksPathBeaten: (folder, value, origin) =>
    `${oneLine(folder)} では、${oneLine(origin)} で core.hooksPath に設定されている '${oneLine(value)}' のフックが引き続き使われます。その設定を解除してから、もう一度 npx keyguard install を実行してください。`,
  keptElsewhere: (hooks) => `husky のフォルダーにあった次のフックは、戻す場所がありません: ${list(hooks)}\n`,
  modulesExposed: (folder) =>
    `${oneLine(folder)} が git の無視対象になっていません。.gitignore に node_modules/ を追加してください。ステージ済みのものは git rm -r -q --cached ${oneLine(folder)} で外せます。\n`,
  outsideSparse: (folder) =>
    `keyguard: スパースチェックアウトに ${oneLine(folder)} が含まれておらず、次の git sparse-checkout でフックが消えます。次を実行してください: git sparse-checkout add ${oneLine(folder)}\n`,
  alreadyThere: 'このリポジトリにすでにあるシークレット (そのままにするコミットは止められません):',
  alreadyStaged: 'すでにステージされているシークレット (追加するコミットは止められます):',
  alreadyBoth:
    'このリポジトリにすでにあるシークレット (ステージされているものを追加するコミットは止められます。ほかをそのままにするコミットは止められません):',
  alreadyAt: (file, line, title, advice) => `  ${oneLine(file)}:${line}: ${printable(title)}: ${advice}`,
  advice: {
    unknown: '置き換えてください。プッシュしたことがあれば、ローテーションも必要です',
    pushed: (guide) =>
      `プッシュ済みです。置き換えてローテーションしてください (手順の案内: ${printable(guide)})`,
    committed: 'コミット済みですが、リモートにはありません。プッシュする前に取り除いてください',
    staged: 'ステージされていますが、まだコミットされていません。置き換えてください',
  },
  alreadyMore: (count) => `  ほか ${count} 件`,
  alreadyAll: (command) => `  すべて表示するには: ${command} scan .`,
  alreadyUnknown: (cause) =>
    `このリポジトリにすでにシークレットがあるかどうかを確認できませんでした: ${printable(cause.slice(0, 300))}\n`,
};
