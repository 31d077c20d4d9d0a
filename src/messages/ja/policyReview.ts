import { printable } from '../../terminal.ts';
import type { policyReview as en } from '../en/policyReview.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');

export const policyReview: Translation<typeof en> = {
  noFile: '.keyguard/allow.toml はありません。マーカー以外に許可しているものはありません。',
  noEntries: '.keyguard/allow.toml に例外はありません。',
  inline:
    '.keyguard/allow.toml の例外が [[allow]] の形で並んでいません。手作業で取り除いてください。何も変更していません。',
  notAll: (file, reason) =>
    `チェックできないファイルがあったため、何も変更していません: ${printable(file)}: ${printable(reason)}`,
  rule: (id) => `ルール ${oneLine(id)}`,
  path: (glob) => `パス ${oneLine(glob)}`,
  value: '1 つの値',
  reason: (reason) => `理由: ${oneLine(reason)}`,
  owner: (owner) => `担当者: ${oneLine(owner)}`,
  states: {
    expired: (day) => `期限切れ (${day}): 何も許可しません`,
    stale: '不要: もう何にも当てはまりません',
    wide: (count) => `範囲が広い: 値の指定がないため、今後のものも許可します。現在 ${count} 件`,
    used: (count) => `シークレット ${count} 件に当てはまります`,
  },
  until: (day) => `期限: ${day}`,
  place: (file, line) => `${oneLine(file)}:${line}`,
  more: (count) => `ほか ${count} 件`,
  summary: (all, expired, stale) =>
    `例外 ${all} 件、期限切れ ${expired} 件、不要 ${stale} 件${expired + stale > 0 ? '。keyguard allow --prune で取り除けます。' : ''}`,
  nothingToPrune: 'すべての例外が有効で、当てはまるものがあります。何も変更していません。',
  pruned: (count, command) => `例外を ${count} 件取り除きました。\n次に: ${command}`,
};
