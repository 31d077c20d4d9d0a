import { printable } from '../../terminal.ts';
import type { hooks as en } from '../en/hooks.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const listed = (managers: readonly (readonly [manager: string, place: string])[]) =>
  managers.map(([manager, place]) => `${manager} (${oneLine(place)})`).join('、');

export const hooks: Translation<typeof en> = {
  manager: (manager, place) => `フック: ${manager} (${oneLine(place)})`,
  others: (managers) => `ほかに見つかったもの: ${listed(managers)}。--manager NAME で選べます。`,
  addByHand: (file) =>
    `${oneLine(file)} はプログラムでは安全に編集できません。次の内容を追加してから、もう一度 npx keyguard install を実行してください。`,
  removeByHand: (file) =>
    `${oneLine(file)} の keyguard の呼び出しは、プログラムでは安全に取り除けません。手で取り除いてから、もう一度 npx keyguard uninstall を実行してください。`,
  notInUtf8: (file) =>
    `${oneLine(file)} が UTF-8 ではありません。変換してから、もう一度 npx keyguard install を実行してください。`,
  hookIsLink: (path) =>
    `${oneLine(path)} はシンボリックリンクで、リンク先はほかでも使われている可能性があります。ファイルに置き換えるか、既存のフックも引き続き実行する npx keyguard install --manager husky を使ってください。`,
  notSetUp: (manager, place) =>
    `ここでは ${manager} が設定されていません (${oneLine(place)} に記述がありません)。先に設定するか、別の --manager を選んでください。`,
  gitTooOld: '設定ファイルでのフックには git 2.54 以降が必要です。別の --manager を選んでください。',
  notRunByGit: (folder, inForce, origin) =>
    `git は ${oneLine(folder)} のフックではなく、${oneLine(origin)} の core.hooksPath が示す「${oneLine(inForce)}」のフックを実行します。その設定を外すか、既存のフックも引き続き実行する --manager husky を選んでください。`,
  switched: (from, to) => `まず ${from} から keyguard を取り除き、その後 ${to} に組み込みます。`,
  lefthook:
    'lefthook 本体が見つからない場合も、フックがコミットを止めるようになります (assert_lefthook_installed)。',
  simpleGitHooks: (names) =>
    `simple-git-hooks は自分の知らないフックを削除するため、preserveUnused に次のフックを記載しました: ${names.join('、')}`,
  preCommit:
    'pre-commit install は、この前でも後でも実行できます。git config core.hooksPath は設定しません。',
  hooksPath: (folder) =>
    `${oneLine(folder)} のフックができる前のブランチでは、どのフックも実行されません。クローンでは core.hooksPath の設定が必要です。`,
  gitHooks:
    'フックはクローンごとに別です。ほかのメンバーも、それぞれ npx keyguard install を実行してください。',
  gitConfig:
    'git 2.54 より前の git (一部のアプリに同梱されているもの) は、設定ファイルのフックを読みません。',
  machine: {
    done: 'このユーザーのすべてのリポジトリを keyguard が守ります。認証情報を追加するコミットは止まります。\n',
    nothing: 'このユーザーのすべてのリポジトリは、すでに keyguard が守っています。何も変更しませんでした。\n',
    wouldDo: 'keyguard install --global で変更される内容:\n',
    undone: 'keyguard は、このユーザーのすべてのリポジトリを守る設定を解除しました。\n',
    nothingUndone: 'このユーザーには keyguard がインストールされていません。何も変更しませんでした。\n',
    wouldUndo: 'keyguard uninstall --global で変更される内容:\n',
    copy: (folder, removed) => `  ${oneLine(folder)}${removed ? ' (削除)' : ' (keyguard のコピー)'}\n`,
    config: (key, values) =>
      values.length > 0
        ? `  git config --global ${key} = ${values.map(oneLine).join('、')}\n`
        : `  git config --global ${key} を解除\n`,
    own: '各リポジトリのフックは、keyguard の後に引き続き実行されます。\n',
    before: (folder) => `これまで core.hooksPath が示していた ${oneLine(folder)} のフックも実行されます。\n`,
    overridden:
      '独自の core.hooksPath を持つリポジトリ (husky、コミットされたフォルダー) には効きません。そこでは npx keyguard install を実行してください。\n',
    refusing:
      'lefthook、pre-commit、prek は、core.hooksPath が設定されているとインストールできません。その場合: GIT_CONFIG_GLOBAL= pre-commit install\n',
    notBoth: '--global では --manager を指定できません。リポジトリの仕組みと並んで動きます。',
    noHome: 'インストール先のホームフォルダーがありません。HOME を設定してください。',
    noConfiguration: (file) =>
      `GIT_CONFIG_GLOBAL の ${oneLine(file)} は通常のファイルではありません。この変数を外してから、もう一度 npx keyguard install --global を実行してください。`,
    foreign: (folder) =>
      `${oneLine(folder)} に keyguard のものではないファイルがあります。移動してから、もう一度 npx keyguard install --global を実行してください。`,
  },
};
