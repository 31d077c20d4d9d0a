import { printable } from '../../terminal.ts';
import type { rules as en } from '../en/rules.ts';
import type { Translation } from '../inLanguage.ts';

/** So many names are given as examples; a rule may know its names in a hundred spellings. */
const shown = 6;
const some = (names: readonly string[]) =>
  [...names.slice(0, shown), ...(names.length > shown ? [`ほか ${names.length - shown} 個`] : [])].join(', ');

export const rules: Translation<typeof en> = {
  unknownRule: (id, near) =>
    `${printable(id)} というルールはありません。${near ? `${near} のことですか?` : '一覧は keyguard rules で表示できます。'}`,
  confidence: '確度',
  confidences: {
    certain: '確実 (形式から判断)',
    likely: '可能性が高い (周囲の記述から判断)',
    possible: '可能性がある (ランダムさだけから判断)',
  },
  found: '検出の手がかり',
  byMarker: (anchors) => `値に含まれる固有の文字列: ${some(anchors)}`,
  byName: (anchors, beside) =>
    `近くにある名前: ${some(anchors)}${beside.length > 0 ? `。または ${beside.join(', ')} と並んでいること` : ''}`,
  byAssignment: '代入先の名前と、値のランダムさ',
  checked: '検査',
  together: '一緒に報告',
  variable: '環境変数',
  revoke: '失効させるページ',
  documented: '仕様のページ',
};
