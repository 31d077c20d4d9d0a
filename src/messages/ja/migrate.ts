import { printable } from '../../terminal.ts';
import type { migrate as en } from '../en/migrate.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const number = (count: number) => count.toLocaleString('ja');

export const migrate: Translation<typeof en> = {
  nothing:
    'ほかのスキャナー (git-secrets、gitleaks、detect-secrets、ripsecrets、secretlint、Talisman、ggshield) の設定はありません。何も書き込みませんでした。',
  unreadable: (file) =>
    `${printable(file)} を正しく読み込めません。YAML としても JSON としても正しくありません。`,
  otherFile: (path) =>
    `${printable(path)} はすでにあり、内容が異なります。先に別の場所へ移してください。何も書き込みませんでした。`,
  entryReason: (file, line, reason) => `${file}:${line} から引き継ぎ${reason && `: ${reason}`}`,

  what: {
    pattern: (name) => `パターン ${oneLine(name)}`,
    'allowed text': '文字列の例外',
    'allowed value': 'シークレットの例外',
    'ignored path': (path) => `パス ${oneLine(path)} の除外`,
    'allowed place': (path, line) =>
      line === null ? `ファイル ${oneLine(path)} の例外` : `${oneLine(path)}:${line} の例外`,
    'known hash': (path) => (path === null ? 'ハッシュによる例外' : `${oneLine(path)} のシークレット`),
    marker: (name) => `マーカー ${oneLine(name)}`,
    disabled: (what) => `${oneLine(what)} の無効化`,
    other: (what) => `設定 ${oneLine(what)}`,
  },
  many: {
    'allowed text': (count) => `文字列の例外 ${number(count)} 件`,
    'known hash': (count) => `ハッシュによるシークレット ${number(count)} 件`,
    'allowed place': (count) => `行の例外 ${number(count)} 件`,
  },

  carried: (into) => `${into} に引き継ぎました`,
  changes: {
    bounded: '上限のない長さに上限を付けました',
    case: '大文字と小文字は、すべて小文字、すべて大文字、先頭だけ大文字の 3 通りになります',
    edge: '前後の条件は keyguard に任せます',
  },
  exceptions: (count, into) =>
    `現在あるものについて、例外 ${number(count)} 件として ${into} に引き継ぎました`,
  covered: 'keyguard が標準で対応しています',
  unneeded: '不要です。keyguard が検出するものに当てはまりません',
  byHand: (into, text) => `${into} に手作業で追加してください: ${oneLine(text)}`,
  lost: (why) => `引き継げません: ${why}`,
  why: {
    'runs code': 'プログラムです。keyguard はリポジトリのプログラムを実行しません',
    'other place': '別の場所にあり、keyguard は取りに行きません',
    entropy: 'ランダムさは keyguard が自分で判断します。パターンはこれなしで引き継ぎました',
    'path rule': 'keyguard のルールは、場所ではなく内容を見ます',
    'by commit': 'keyguard にコミット単位の例外はありません。古いものには keyguard baseline を使ってください',
    'detector setting': 'keyguard に同じ設定はありません',
    condition: 'この条件は keyguard の除外では表せません。例外を .keyguard/allow.toml に書いてください',
    'unknown key': 'keyguard migrate の知らない項目です',
    'unknown hash': 'keyguard が検出するもののハッシュではないか、そのツールだけが作れるハッシュです',
    'no format': 'keyguard の形式では表せません',
    'too slow': '正規表現の評価に時間がかかりすぎます',
    'no expression': '正規表現を読み込めません',
  },
  whyWith: (why, detail) => `${why}: ${oneLine(detail)}`,

  summary: (carried, unneeded, lost) =>
    `引き継ぎ済み・標準で対応 ${carried} 件、不要 ${unneeded} 件、引き継げないもの ${lost} 件。`,
  wouldWrite: (paths) =>
    paths.length === 0
      ? '書き込むものはありません。'
      : `書き込まれるファイル: ${paths.map(printable).join('、')}`,
  written: (paths, command) =>
    paths.length === 0
      ? '書き込む必要のあるものはありませんでした。'
      : `書き込んだファイル: ${paths.map(printable).join('、')}。元のツールのファイルはそのままです。\n次に: 内容を確認してから ${command}`,
};
