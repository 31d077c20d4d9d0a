import { isPlainName } from '../../isPlainName.ts';
import { printable } from '../../terminal.ts';
import type { policy as en } from '../en/policy.ts';
import type { Translation } from '../inLanguage.ts';
import { joined } from './joined.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const quoted = (text: string) => `「${oneLine(text.length > 200 ? `${text.slice(0, 200)}…` : text)}」`;
const orNearest = (name: string | null) => (name ? `${oneLine(name)} のことですか?` : '');
/** Only a slip is repeated: anything else may be a secret that went into the wrong field. */
const noRule = (rule: string, near: string | null, mayShow = false) =>
  near
    ? `${quoted(rule)} というルールはありません。${orNearest(near)}`
    : mayShow
      ? `${quoted(rule)} というルールはありません。`
      : 'そのようなルールはありません。';
const byMarker = (rule: string) => `keyguard:allow ${rule} -- 理由`;

export const policy: Translation<typeof en> = {
  // The folder.
  noPolicyFolder: (path) =>
    `${oneLine(path)} がフォルダーではなく、ファイルかリンクになっています。このままでは中の例外を読み込めません。`,
  unknownPolicyFile: (path, near) =>
    `${oneLine(path)} は keyguard が読み込むファイルではありません。${orNearest(near)} (メモは .md で置けます)`,
  policyLink: (path) =>
    `${oneLine(path)} はシンボリックリンクです。例外は通常のファイルからしか読み込みません。ファイルそのものを置いてください。`,

  // The allow file.
  badField: (path, line, key, explanation) =>
    `${oneLine(path)}:${line}: ${key}: ${oneLine(explanation.replaceAll('\n', ' '))}`,
  notText: '引用符で囲んだ文字列にしてください。',
  emptyText: '空になっています。',
  reasonMissing: '例外には必ず理由が必要です: reason = "シークレットではない理由"',
  badValueMark:
    '「keyguard allow」が作成したマーク (hmac:… または scrypt:…) を指定してください。値そのものは決して書かないでください。',
  unknownRule: (rule, near) => noRule(rule, near),
  allowsEverything:
    '値もルールもパスも指定されていないため、すべてを許可することになります。少なくとも 1 つは指定してください。',
  pathTooWide: (path) =>
    `${quoted(path)} はすべてのファイルに当てはまるため、すべてを許可することになります。フォルダーを指定するか、ルールまたは値を追加してください。`,
  badDate: '実在する日付を YYYY-MM-DD の形で指定してください。',
  badSalt: '16 バイト以上のランダムなデータを base64 で指定してください。',
  saltMissing: 'ありません。これがないと値を照合できません。例外は「keyguard allow」で作成してください。',
  unknownVersion: '1 を指定してください (version = 1)。この keyguard はほかの形式を読み込めません。',
  notATableArray: '例外は角かっこを 2 つ重ねて [[allow]] と書きます。',
  globFaults: {
    empty: '空になっています。',
    absolute:
      'ディスクのルートから始まっています。リポジトリの最上位からのパスを、先頭の / を付けずに書いてください。',
    backslash: 'バックスラッシュが含まれています。フォルダーの区切りは、どの OS でも / です。',
    parent: '.. が含まれています。リポジトリの最上位からのパスを書いてください。',
    segment: '2 つの / の間が空か、ドット 1 つだけになっています。',
    folder:
      '/ で終わっているため、ファイルを指していません。中のすべてを指すには folder/** と書いてください。',
    bracket: '[ と ] が対応していないか、範囲の順序が逆です。角かっこそのものは [[] または []] と書きます。',
    brace:
      '{ と } が対応していないか、100 を超えるパスに展開されます。波かっこそのものは [{] または [}] と書きます。',
    negated: '! で始まっていますが、例外に除外は指定できません。! で始まる名前は {!}name と書きます。',
  },
  expired: (place, path, line, expires, owner) =>
    `${oneLine(place.file)}:${place.line} の例外は ${expires} で期限切れです (${path}:${line}${owner ? `、担当者: ${quoted(owner)}` : ''})`,
  expiredEntry: (path, line, expires) =>
    `${path}:${line}: この例外は ${expires} で期限切れです。更新するか、削除してください。`,
  unusedEntry: (path, line) =>
    `${path}:${line}: この例外に当てはまるものはもうありません。削除してください。`,

  // Markers.
  brokenMarker: (file, line, fault, rule) =>
    `${oneLine(file)}:${line}: このマーカーは無効です。${
      {
        malformed: `「${byMarker(rule)}」の形で書いてください。`,
        'no comment': 'コメントの開始記号の後に書いてください (例: 「# keyguard:allow …」)。',
        'no comments here': 'この形式にはコメントがありません。keyguard allow FINGERPRINT を使ってください。',
        'long line': '1,000 文字を超える行にあります。keyguard allow FINGERPRINT を使ってください。',
      }[fault]
    }`,
  markerOfUnknownRule: (file, line, rule, near, found) =>
    `${oneLine(file)}:${line}: このマーカーは無効です。${noRule(rule, near, isPlainName(rule))}${near ? '' : `実際に検出されたのは ${found.join(', ')} です。`}`,
  markerOfOtherRule: (file, line, rule, found) =>
    `${oneLine(file)}:${line}: このマーカーは無効です。${rule} と書かれていますが、実際に検出されたのは ${found.join(', ')} です。`,
  addedMarker: (file, line, rule, reason) =>
    `このコミットは ${oneLine(file)}:${line} に ${rule} を許可するマーカーを追加します: ${quoted(reason)}`,
  unstagedEntry: (file, line) =>
    `${oneLine(file)}:${line} の例外がステージされていません。次を実行してください: git add :/.keyguard/allow.toml`,

  // Patterns of one's own.
  thePackage: 'keyguard 本体',
  idTwice: (id, other) => `${quoted(id)} は ${oneLine(other)} のルールの id としてすでに使われています。`,
  fieldMissing: '必須の項目です。',
  noSecrets: 'シークレットごとに [[secrets]] と書きます。少なくとも 1 つは必要です。',
  fieldKinds: {
    text: '引用符で囲んだ文字列にしてください。',
    texts: '文字列のリストにしてください。',
    'text or texts': '引用符で囲んだ文字列、または文字列のリストにしてください。',
    examples: '文字列のリスト match と not を持つテーブルにしてください。',
    confidence: '"certain"、"likely"、"possible" のいずれかにしてください。',
  },

  // `keyguard allow`.
  fileHeader:
    'keyguard の例外です。keyguard allow --help を参照してください。値は元に戻せないマークで記録されています。',
  noFingerprint:
    'FINGERPRINT は、検出結果ごとに表示される 12 桁の 16 進数です。指定された値はこの形になっていません。',
  reasonEmpty: '例外には理由が必要です: --reason "シークレットではない理由"',
  reasonHoldsSecret:
    '理由にシークレットそのものを書かないでください。代わりに、何のための値かを書いてください。',
  ownerEmpty: '--owner が空です。省略するか、担当者を指定してください。',
  noDate: (given) =>
    `--expires に指定された ${quoted(given)} は実在する日付ではありません。YYYY-MM-DD の形で書いてください。`,
  dateIsOver: (given) => `--expires ${given} はすでに過ぎています。これからの日付を指定してください。`,
  nothingStaged:
    'ステージされた内容にシークレットはありません。先にファイルを git add してから、検出されたものを許可してください。',
  place: (file, line) => `${oneLine(file)}:${line}`,
  unknownFingerprint: (given, near, known) => {
    const all = [...known].map(([fingerprint, place]) => `${fingerprint} (${place})`);
    const more = all.length > 5 ? `、ほか ${all.length - 5} 件` : '';
    const hint = near
      ? `${near} (${known.get(near)}) のことですか?`
      : `現在の検出結果: ${all.slice(0, 5).join(', ')}${more}`;
    return `ステージされた内容に、フィンガープリントが ${given} のものはありません。${hint}`;
  },
  notFoundForSure: (file, reason) =>
    `ステージされた内容の一部をチェックできませんでした: ${oneLine(file)}: ${oneLine(reason)}`,
  alreadyAllowed: (fingerprint, reason, command) =>
    `${fingerprint} はすでに許可されています: ${quoted(reason)}。何も変更していません。それでもコミットが止められる場合は次を実行してください: ${command}`,
  allowed: (title, file, line, everywhere, command) =>
    `${joined(`許可しました: ${oneLine(file)}:${line} の`, oneLine(title))}${everywhere ? '。同じ値はほかのファイルでも許可されます。' : ''}\n次に実行: ${command}`,
  entryWithoutEffect:
    '.keyguard/allow.toml の末尾に項目を追加しても有効になりません。例外は [[allow]] の形で書いてください。何も変更していません。',
};
