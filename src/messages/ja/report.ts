import type { report as en } from '../en/report.ts';
import type { Translation } from '../inLanguage.ts';
import { joined } from './joined.ts';

/** Has the secret left this machine; in the words of one line. */
const shortState = {
  staged: 'まだコミットされていません。置き換えてください',
  committed: 'まだプッシュされていません。プッシュする前に取り除いてください',
  pushed: 'リモートにあります。ローテーションしてください',
};

const exposed = {
  staged: 'まだどこにも公開されていません。',
  committed: 'このリポジトリのコミットに含まれていますが、まだプッシュされていません。',
  pushed: 'すでにリモートにプッシュされています。',
};

const list = (names: readonly string[]) => names.join(' と ');

const factNames: Readonly<Record<string, string>> = { account: 'アカウント' };

export const report: Translation<typeof en> = {
  prefix: 'keyguard: ',
  lead: {
    refused: 'keyguard: コミットを止めました。',
    wouldRefuse: 'keyguard: このままではコミットが止められます。',
    found: 'keyguard: シークレットが見つかりました。',
  },

  one: (what, place, state) => joined(`${place} に`, what, `が直接書かれています。${exposed[state]}`),
  many: (count, found, what, place) =>
    joined(
      `シークレットが ${found > count ? `${found} か所に ` : ''}${count} 件あります。最初は ${place} の`,
      what,
      'です。',
    ),
  placeAndMore: (place, more) => `${place} (ほか ${more} か所)`,
  alsoIn: (count) => `ほかの ${count} か所も同じです:`,
  sameFile: (count) => `同じファイルにほかに ${count} 件あります:`,
  morePlaces: (count, command) =>
    `ほか ${count} か所${command === '' ? '' : ` (すべて表示するには: ${command} --all)`}`,
  useVariable: (name) => `代わりに環境変数 ${name} を使ってください。`,
  untrackIt: 'このファイルは git で管理しないでください。',
  unchecked: (count, file, reason) =>
    count === 1
      ? `${file} をチェックできませんでした: ${reason}`
      : `${count} 個のファイルをチェックできませんでした。最初は ${file} です: ${reason}`,

  fact: (name, value) => `${factNames[name] ?? name} ${value}`,
  toLine: (line) => `... ${line} 行目まで`,
  needs: (line) => `ファイルの先頭に次の行が必要です: ${line}`,
  needsBlock: 'ほかに次の記述が必要です:',
  untrack: 'これはシークレットを置くためのファイルです。手元には残し、リポジトリには入れないでください:',
  untrackCommand: (file) => `git rm --cached -- ${file}`,
  ignoreCommand: (line, into) => `echo ${line} >> ${into}`,

  setIn: {
    environment: (names) => `これを実行する環境で ${list(names)} を設定してください。`,
    github: (names) => `Settings > Secrets and variables > Actions に ${list(names)} を追加してください。`,
    terraform: (names) => `terraform を実行する環境で ${list(names)} を設定してください。`,
  },

  stateOfFile: 'まだコミットされていないため、ローテーションは不要です。',
  state: {
    staged: 'まだコミットされていません。置き換えれば、ローテーションは不要です。',
    committed:
      'ローカルのコミットに含まれていますが、まだリモートにはありません。プッシュする前に取り除いてください (最後のコミットなら git commit --amend、それより前なら git rebase -i)。',
    pushed:
      'すでにリモートにあるため、他人の手に渡っている可能性があります。新しいものを発行し、これは失効させてください。',
  },
  revoke: (page) => `失効させるページ: ${page}`,
  repair: (command) => `keyguard に修正を任せるには: ${command}`,
  again: (command) => `理由も含めてもう一度表示するには: ${command} --explain`,
  falseAlarm: (command, fingerprint, everywhere) =>
    `シークレットではない場合: ${command} allow ${fingerprint} ${everywhere ? '--everywhere ' : ''}--reason "..."`,

  more: (found) => `ほかに ${found} か所あります:`,
  inFile: (file, count) => `${file}: ${count} 件`,
  showAll: (command) => `すべて表示するには: ${command}`,
  old: (what, place, state, guide) =>
    `${joined(`以前からあるもの: ${place} の`, what)}: ${shortState[state]}${state === 'pushed' ? ` (手順の案内: ${guide})` : ''}`,
  moreOld: (count) => `以前からあるもの: ほかに ${count} 件`,
  skipped: (file, reason) => `チェックできませんでした: ${file}: ${reason}`,
  skippedAdvice:
    'チェックできなかったファイルにシークレットが含まれている可能性があるため、失敗として扱います。',
};
