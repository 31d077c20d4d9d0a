import { printable } from '../../terminal.ts';
import type { config as en } from '../en/config.ts';
import type { Translation } from '../inLanguage.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const orNearest = (name: string | null) => (name ? `${oneLine(name)} のことですか?` : '');
const choices = (known: readonly string[]) => known.map((name) => `"${name}"`).join('、');

export const config: Translation<typeof en> = {
  notTexts: '["one", "two"] のように、引用符で囲んだ文字列のリストにしてください。',
  notBoolean: '引用符を付けずに true か false を指定してください。',
  notOneOf: (known) => `${choices(known)} のいずれかを指定してください。`,
  unknownName: (given, near, known) =>
    near
      ? `「${oneLine(given)}」という名前はありません。${orNearest(near)}`
      : `知らない名前が含まれています。使えるのは ${choices(known)} です。`,
  badSize: '"500 KB"、"10 MB"、"1 GB" のように、0 より大きい数と単位を指定してください。',
  badTime: '"500 ms"、"30 s"、"2 min" のように、0 より大きい数と単位を指定してください。',
  excludesEverything: (glob) =>
    `「${oneLine(glob)}」はすべてのファイルに当てはまり、何もチェックされなくなります。フォルダーやファイルの種類を指定してください。`,
  emptyRule: '空になっています。ルールの ID を指定してください (一覧は keyguard rules)。',

  overSize: (limit) => `.keyguard/config.toml の size-limit (${limit}) を超えています。`,
  overTime: (budget) => `.keyguard/config.toml の time-budget (${budget}) を使い切りました。`,
  passedOver: (file, reason) =>
    `${printable(file)} はチェックしていませんが、設定により問題としません: ${printable(reason)}`,
  excluded: (count) =>
    `.keyguard/config.toml の exclude により、${count.toLocaleString('ja')} 個のファイルをチェックしていません。`,
  excludedReason: '.keyguard/config.toml で除外されています。',
  belowConfidence: (what, place, confidence) =>
    `${place} の ${what} はコミットを止めません。確度が ${confidence} で、.keyguard/config.toml の基準に届きません。`,
  moreBelow: (count) =>
    `ほかにもコミットを止めないものが ${count} 件あります。--all を付けると表示されます。`,

  loosened: (file, line, rule, changed) =>
    `このコミットは自分のシークレットを自分で許可しています: ${printable(file)}:${line} の ${rule} は、同じコミットが ${changed.map(printable).join('、')} を変更したために通ります。`,
  strictChange: (file, line) =>
    `${printable(file)}:${line} はこのコミットが追加する例外で通るはずですが、strict = true です。例外を先に単独でコミットしてください。`,
  strictMarker: (file, line) =>
    `${printable(file)}:${line}: strict = true のため、同じコミットで追加されたマーカーはまだ効きません。keyguard allow を使い、それを先に単独でコミットしてください。`,
  strictPolicy: (paths) =>
    `strict = true のため、このコミットは ${paths.map(printable).join('、')} を変更する前のポリシーでチェックします。`,

  title: (path) => `${printable(path)} で有効な設定`,
  defaultValue: '既定値',
  none: 'なし',
  setIn: (path, line) => `${path}:${line}`,
  meanings: {
    exclude: 'チェックしないパス',
    disable: '無効にしたルール',
    confidence: 'コミットを止める最低の確度',
    'size-limit': 'これより大きいファイルはチェックしない',
    'time-budget': 'この時間を過ぎた分はチェックしない',
    skipped: '制限でチェックしなかった場合の扱い: stop (終了コード 3) か pass',
    language: 'メッセージの言語',
    strict: '例外は単独のコミットでなければならない',
    markers: '有効にするほかのツールのマーカー',
  },
  otherFiles: 'そのほかのファイル',
  exceptionsOf: (count, expired) => `例外 ${count} 件${expired > 0 ? ` (うち期限切れ ${expired} 件)` : ''}`,
  rulesOf: (ids) => `ルール ${ids.map(oneLine).join('、')}`,
  entriesOf: (count) => `記録済みの古いシークレット ${count.toLocaleString('ja')} 件`,
  noFiles: '.keyguard フォルダーはありません。既定値が有効です。',
};
