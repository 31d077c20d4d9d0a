import type { pattern as en } from '../en/pattern.ts';
import type { Translation } from '../inLanguage.ts';

export const pattern: Translation<typeof en> = {
  // The fields.
  provider: (given, file) => `「${given}」がファイル名「${file}」と一致していません。`,
  empty: '空になっています。',
  noLink: 'https:// で始まるアドレスを指定してください。',
  twice: '2 回使われています。',
  inOtherFile: (file) => `${file} でも使われています。`,
  noSecret: (name) => `「${name}」というシークレットはありません。`,
  notKebab: 'ケバブケース (小文字と数字をハイフンでつないだ形) にしてください。',
  otherStart: (start) => `「${start}」で始めてください。`,
  noVariable: (given) => `「${given}」は NPM_TOKEN のような変数名になっていません。`,
  withNear: 'near と一緒に指定した場合だけ有効です。',
  oneOfBoth: 'format と regex のどちらか一方を指定してください。',
  withRegex: 'regex には必須で、regex を使わない場合は指定できません。',
  reserved: (name) => `「${name}」は keyguard が内部で使う名前です。`,
  matchesNothing: '空の文字列に一致してしまいます。',
  tooLong: (bytes, most) => `最大 ${bytes} バイトに一致します。${most} バイト以内にしてください。`,
  tooSlow:
    '文字列によっては照合に時間がかかりすぎます。可変長のフィールドが、区切りになる文字なしに続いています。',
  exclusionTooSlow: (source) => `文字列によっては照合に時間がかかりすぎます: 「${source}」`,
  twoChecksums: 'チェックサムが 2 つあります。シークレットを 2 つに分けて定義してください。',
  twoSpans:
    'シークレットを示す <…> が 2 つあるか、グループの中にあります。シークレットを 2 つに分けて定義してください。',
  nameTwice: (name) => `「${name}」という名前が 2 回使われています。`,
  noAnchor: (characters) =>
    `どの一致にも必ず含まれる ${characters} 文字以上の固定文字列がありません。近くにある名前を near で指定してください。`,
  badName: (name, letters) => `「${name}」は ${letters} 文字以上の小文字の単語になっていません。`,
  noCheck: (name) => `「${name}」という検査はありません。`,

  // The examples, of which nothing is repeated: one may be a real secret.
  sampleNotFound: 'この形式から作ったサンプルを検出できません。checks か not が除外しています。',
  exampleNotFound: (number) => `例 ${number} が検出されません。`,
  exampleFound: (number) => `例 ${number} が検出されてしまいます。`,
  exampleBroken: (number, position) => `例 ${number} の ${position} 文字目から先を解釈できません。`,
  examplesMissing: '一致する例と一致しない例が、それぞれ少なくとも 1 つ必要です。',

  // How a format or an expression is written.
  at: (fault, position, source) => `「${source}」の ${position} 文字目: ${fault}`,
  setOutside: '文字の集合は文字クラスの中に書いてください。',
  unopened: (char) => `「${char}」に対応する開始記号がありません。文字そのものは \\${char} と書きます。`,
  notAByte: 'U+00FF より大きい文字があります。照合はバイト単位で行われます。',
  unclosed: (open, close) => `「${open}」に対応する「${close}」がありません。`,
  unopenedGroup: '「)」に対応する「(」がありません。',
  badLength: (min, max) => `長さ ${min}-${max} は正しくありません。`,
  noField: 'フィールドは {文字種:長さ} または {文字種:最小-最大} と書きます。ここはその形になっていません。',
  checksumLength: (name, length) => `${name} の長さは ${length} 文字です。`,
  noAlphabet: (name) => `「${name}」という文字種はありません。`,
  emptyFormat: '形式が空です。',
  nothingBefore: (char) => `「${char}」の前に何もありません。`,
  boundary: (char) => `「${char}」は不要です。前後の境界は自動的に追加されます。`,
  notSupported: (what) => `${what}には対応していません。`,
  lookaround: '先読みと後読み',
  behindQuantifier: (char) => `量指定子の後の「${char}」`,
  groupOfMore: (name) => `グループ「${name}」に入れられるのは文字クラス 1 つだけです。`,
  unbounded: (char) => `「${char}」には上限がありません。{1,100} のように書いてください。`,
  noUpperBound: '上限がありません。',
  endingBackslash: 'バックスラッシュの後に何もありません。',
  hexadecimal: '\\x の後には 16 進数が 2 桁必要です。',
  noEscape: (char) => `\\${char} というエスケープはありません。`,
  wrongRange: (source) => `${source} の範囲が正しくありません。`,
  notAByteIn: (source) => `${source} に U+00FF より大きい文字があります。照合はバイト単位で行われます。`,
  emptyClass: (source) => `${source} は空の文字クラスです。`,
};
