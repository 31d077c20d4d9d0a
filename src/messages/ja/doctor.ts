import { printable } from '../../terminal.ts';
import type { doctor as en } from '../en/doctor.ts';
import type { Translation } from '../inLanguage.ts';

const one = (text: string) => printable(text).replaceAll('\n', '\\n');

export const doctor: Translation<typeof en> = {
  healthy: (manager, place) =>
    `keyguard はこのリポジトリを守っています。pre-commit フック (${manager}、${one(place)}) が、試しに置いた架空のキーを止めました。\n`,
  notGuarded: (root) => `keyguard: ${one(root)} のコミットは正しく守られていません。\n`,
  gitTooOld:
    'この git はフックだけを実行できないため、確かめられません。git 2.36 以降を使うか、架空のキーを含むコミットを手で試してください。',
  faults: {
    notInstalled: () => [
      'このリポジトリには keyguard がインストールされていません。',
      'npx keyguard install',
    ],
    switchedOff: ({ variable, place }) => [
      place === ''
        ? `ここでは ${variable}=0 が設定されており、どのフックも何もチェックしません。`
        : `${one(place)} が ${variable}=0 を設定しており、どのフックも何もチェックしません。`,
      place === ''
        ? `${variable} の設定を外してください。シェルやクライアントの設定も確認してください。`
        : 'その行を削除してください。',
    ],
    shadowed: ({ root, value, expected }) => [
      value === null
        ? `${one(root)} で git は ${one(expected)} ではなく .git/hooks のフックを探します。core.hooksPath が設定されていません。`
        : `${one(root)} で git は ${one(expected)} ではなく ${one(value.folder)} のフックを探します。${one(value.origin)} が core.hooksPath を設定しています (${value.scope})。`,
      value === null || value.scope === 'local' || value.scope === 'worktree'
        ? 'npx keyguard install'
        : `git config --${value.scope} --unset-all core.hooksPath のあと npx keyguard install`,
    ],
    missing: ({ path }) => [
      `${one(path)} がありません。git はフックを見つけられず、何も知らせません。`,
      'npx keyguard install',
    ],
    outsideSparse: ({ folder }) => [
      `スパースチェックアウトに ${one(folder)} が含まれていません。次の git sparse-checkout でフックが消えます。`,
      `git sparse-checkout add ${one(folder)}`,
    ],
    noRunBit: ({ path }) => [
      `${one(path)} に実行権限がないため、git はこのフックを実行しません。`,
      `chmod +x ${one(path)}`,
    ],
    windowsLines: ({ path }) => [
      `${one(path)} の改行が Windows 形式のため、sh が読めません。`,
      'keyguard doctor --fix を実行し、コミットするファイルなら .gitattributes に「.husky/* text eol=lf」の行を加えてください。',
    ],
    endsBefore: ({ path, line, text }) => [
      `${one(path)} の ${line} 行目 (${one(text.slice(0, 80))}) で、keyguard に達する前にフックが終わります。`,
      'keyguard doctor --fix で keyguard のブロックをファイルの先頭に移せます。その変更をコミットしてください。',
    ],
    oldBundle: ({ where, old, new: newer }) =>
      where === 'git'
        ? [
            `git ディレクトリ内の keyguard は ${old}、node_modules の keyguard は ${newer} です。`,
            'npx keyguard install',
          ]
        : [
            `node_modules の keyguard は ${old}、git ディレクトリ内の keyguard は ${newer} です。`,
            '依存パッケージをインストールし直すか、package.json の keyguard を更新してください。',
          ],
    noNode: ({ path, initFile }) => [
      `GUI クライアントが node を見つけられないおそれがあります (${one(path)} にありません)。その場合、コミットはすべて止められます。`,
      `${one(initFile)} に次の行を書いてください: export PATH="node のフォルダー:$PATH"`,
    ],
    passed: () => [
      'pre-commit フックが架空のキーを通しました。keyguard が実行されていないか、設定で検出が無効になっています。',
      'npx keyguard install を実行してください。無効にしたルールとパスは keyguard config で確認できます。',
    ],
    passedAbove: ({ path, line }) => [
      `pre-commit フックが架空のキーを通しました。keyguard のブロックは ${one(path)} の ${line} 行目から始まり、その前でフックが終わっている可能性があります。`,
      '# >>> keyguard >>> から # <<< keyguard <<< までのブロックを、先頭の #! の下に移してください。設定で無効にしたものは keyguard config で確認できます。',
    ],
    stoppedOtherwise: ({ line }) => [
      `keyguard が架空のキーを止める前に、pre-commit フックが失敗しました: ${one(line.slice(0, 200))}`,
      '先にそれを直してから、もう一度 keyguard doctor を実行してください。',
    ],
    tooLong: ({ seconds }) => [
      `pre-commit フックは ${seconds} 秒たっても架空のキーを止めませんでした。`,
      'フックの中で、時間のかかる処理より前に keyguard を置いてください。',
    ],
  },
};
