import type { explain as en } from '../en/explain.ts';
import type { Translation } from '../inLanguage.ts';

const odds = (bits: number) =>
  (10 ** Math.min(12, Math.max(1, Math.floor(bits * Math.log10(2))))).toLocaleString('en');

export const explain: Translation<typeof en> = {
  head: {
    certain: (rule) => `確実と判断した理由 (ルール ${rule}):`,
    likely: (rule) => `可能性が高いと判断した理由 (ルール ${rule}):`,
    possible: (rule) => `可能性があると判断した理由 (ルール ${rule}):`,
  },
  for: '根拠',
  against: '反証',

  marker: (marker) => `この種のシークレットだけが持つ目印 ${marker} があります`,
  markerAround: (marker) => `この種のシークレットであることを ${marker} が示す位置にあります`,
  form: (length, characters) => `宣言された形式に合っています: 目印のほかに ${length} 文字、${characters}`,
  formAlone: (length, characters) => `宣言された形式に合っています: ${length} 文字、${characters}`,
  longer: (length) => `宣言された形式で始まりますが、それより長い値です: ${length} 文字`,
  formOfLines: '宣言された形式に合っています (複数行)',
  characters: {
    digits: '数字のみ',
    hex: '16 進数',
    letters: '英字のみ',
    alphanumeric: '英数字',
    base64: 'base64 の文字',
    mixed: '英数字と記号',
  },

  checks: {
    'crc32-base62': 'チェックサムが正しい値です (末尾 6 文字の CRC-32)',
    'crc32-base36': 'チェックサムが正しい値です (末尾 7 文字の CRC-32)',
    'crc32-le-hex': 'チェックサムが正しい値です (末尾 8 文字の CRC-32)',
    'sum-bech32': 'チェックサムが正しい値です (末尾 6 文字の bech32)',
    'sum-BECH32': 'チェックサムが正しい値です (末尾 6 文字の bech32)',
    'atlassian-token': 'デコードすると、12 桁の ID とランダムなバイト列になります',
    'aws-key-id': '値に含まれるアカウント番号は実在しうる番号です',
    'azure-account': '対応するアカウントは、エミュレーターのものでも文書用のものでもありません',
    'base64-jwt': 'デコードすると、ヘッダーとクレームを読み取れる JSON Web Token になります',
    'basic-auth': 'デコードすると、ユーザー名と、よくある既定値ではないパスワードになります',
    'bedrock-key': 'デコードすると、この種のキーの書き出しになります',
    'both-cases': 'ハッシュにはない、大文字と小文字の両方があります',
    'discord-token': '最初の部分をデコードすると、ボットの ID になります',
    'grafana-key': 'デコードすると、キー、名前、組織を持つオブジェクトになります',
    jwt: 'ヘッダーとクレームを読み取れ、署名があり、有効期限も過ぎていません',
    'letters-and-digits': '名前や数値とは違い、英字と数字の両方があります',
    mixed: 'パス、ハッシュ、名前とは違い、大文字、小文字、数字がそろっています',
    password: 'プログラムの式でも、誰もが使うパスワードでもありません',
    pem: 'BEGIN と END の行の間が、その行の示す種類の鍵にデコードできます',
    'random-key': '鍵のように、ランダムに作られた値に見えます',
    'recovery-phrase': 'ウォレットの復元フレーズと同じ数の、リストから選ばれた単語です',
    'tunnel-token': 'トンネルのアカウント、ID、シークレットを base64 にしたものです',
    'strong-password': '考えて付けられたか、ランダムに作られたパスワードに見えます',
    'url-password': 'アドレスのパスワードの位置にあり、既定値でも文書用の値でもありません',
  },
  otherCheck: (check) => `検査 ${check} に合格しています`,
  fact: (fact) => `値そのものから分かること: ${fact}`,

  name: (name, means, quoted) =>
    `${name} に${quoted ? '引用符で囲んだ文字列として' : '値がそのまま'}渡されています。名前は${means}を表します`,
  weakName: (name, quoted) =>
    `${name} に${quoted ? '引用符で囲んだ文字列として' : '値がそのまま'}渡されています。名前からは用途がほとんど分かりません`,
  means: { password: 'パスワード', secret: 'シークレット', token: 'トークン', apiKey: ' API キー' },
  near: (name, lines) =>
    `${lines === 0 ? '直前' : `${lines} 行上`}に ${name} があり、キーやトークンなどであることも書かれています`,
  nearAlone: (name, lines) =>
    `${lines === 0 ? '直前' : `${lines} 行上`}に ${name} がありますが、キーやトークンなどとは書かれていません`,
  variable: (name) => `プロバイダーのツールが参照する変数 ${name} に渡されています`,
  alone: 'プログラムがトークンを読み込むファイルのように、ファイルの中身がこの値だけです',
  beside: (rule, lines) => `${rule} の検出結果と並んでいます (${lines === 0 ? '同じ行' : `${lines} 行違い`})`,

  random: (bits) =>
    `人が考えた値ではなく、無作為に作られた値です。人の書く文字列でこれほどランダムに見えるものは、多くても ${odds(bits)} 個に 1 個です`,
  notRandom: '無作為に作られた値には見えません。文字の並びが人の書く文字列に似ています',
  real: 'ダミーの値ではありません (example や your-key などの語、順に打った文字、繰り返し、変数のどれでもありません)',
  wrapped: {
    base64: 'base64 をデコードした中にありました',
    hex: '16 進数をデコードした中にありました',
    escapes: 'パーセントエンコーディングやエスケープシーケンスをデコードした中にありました',
    joined: '+ で連結された文字列の中にありました',
  },
  place: {
    test: 'パスから見てテスト用のファイルであり、架空の値が多い場所です',
    example: 'パスから見て例示用のファイルであり、架空の値が多い場所です',
    docs: 'パスから見てドキュメントであり、架空の値が多い場所です',
  },
  leftAlone: {
    placeholder: '対象外: ダミーの値です (example や your-key などの語、連続した文字、変数)',
    madeUp: '対象外: 順番どおり、または交互に手で打たれた値で、宣言された形式もありません',
    check: (check) =>
      `対象外: シークレットの形式ですが、検査 ${check} に合格しません${/crc|^sum/.test(check) ? ' (チェックサムが違います)' : ''}`,
    excluded: '対象外: ドキュメントに載っている値か、公開されている値です',
    nameless: (rules, count) =>
      `対象外: ${rules.join(', ')}${count > rules.length ? ` など ${count} 種類` : ''}の形式ですが、それを示す名前が近くにありません`,
    otherName: (name) => `対象外: ${name} という名前はシークレットを表しません`,
    noName: '対象外: シークレットであることを示す名前がありません',
    notRandom: '対象外: 無作為に作られた値ではなく、人の書いた文字列に見えます',
    otherThing: '対象外: 別のものと読めます (パス、アドレス、ハッシュ、ID、コードの一部、名前そのもの)',
  },
  allowed: (reason) => `許可済み: ${reason}`,
  noLine: (file, line) => `${file} に ${line} 行目はありません`,
  nothingThere: (file, line) => `${file}:${line}: シークレットになる長さの値がありません`,
};
