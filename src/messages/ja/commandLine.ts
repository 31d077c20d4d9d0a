import type { commandLine as en } from '../en/commandLine.ts';
import type { Translation } from '../inLanguage.ts';

const nearest = (name: string | null) =>
  name ? `${name} のことですか?` : 'keyguard --help で一覧を確認してください。';

export const commandLine: Translation<typeof en> = {
  unknownCommand: (name, near) => `${name} というコマンドはありません。${nearest(near)}`,
  unknownOption: (name, near) => `${name} というオプションはありません。${nearest(near)}`,
  unknownValue: (option, value, choices) =>
    `${option} に ${value} は指定できません。指定できる値: ${choices.join(', ')}`,
  takesNoValue: (option) => `${option} に値は指定できません。`,
  takesValue: (option, value) => `${option} には値が必要です: ${option} ${value}`,
  operandMissing: (command, operands) => `keyguard ${command} には ${operands} の指定が必要です。`,
  tooManyOperands: (command, operand) => `keyguard ${command} に余分な引数があります: ${operand}`,
  oneOfAllow: 'keyguard allow には FINGERPRINT、--review、--prune のいずれか 1 つだけを指定してください。',
  reasonMissing: '例外には理由が必要です: keyguard allow FINGERPRINT --reason "シークレットではない理由"',

  usage: '使い方',
  commands: 'コマンド',
  options: 'オプション',
  exitCodes: '終了コード',
  environment: '環境変数',
  summary: 'keyguard は、認証情報を追加するコミットを止め、修正まで案内します。',
  commandSummaries: {
    '--staged': '次のコミットで追加される内容をチェックする (フックが実行するコマンド)',
    scan: 'ファイルやフォルダーをチェックする',
    check: 'コミットの範囲を、コミットごとに追加された内容でチェックする (CI とプルリクエスト向け)',
    fix: 'ステージされた内容からシークレットを取り出し、.env に移して、ファイルの言語に合わせてそこから読み込ませる',
    recover: '漏えい後の対応を順に案内する: このリポジトリの情報を記入したチェックリスト',
    install: 'このリポジトリに keyguard を組み込む',
    uninstall: 'このリポジトリから keyguard を取り除く',
    doctor: 'このリポジトリのフックがキーを止めることを確かめ、止めない原因を示す',
    allow: 'ステージされた検出結果を 1 件、例外として記録する',
    rules: '検出対象のルールを一覧表示する、または 1 つを説明する',
    baseline: '既存のシークレットを記録し、scan が新しいものだけを報告するようにする',
    config: '有効な設定と、その設定があるファイルを表示する',
    migrate: 'ほかのスキャナーのパターンと例外を引き継ぐ',
  },
  optionSummaries: {
    format: 'text は人が読む形式 (標準エラー出力)、json はプログラム向け (標準出力)',
    all: '最初の 10 件だけでなく、すべての検出結果を詳しく表示する',
    range: 'B にあって A にないコミット。名前 1 つなら履歴全体',
    'no-ignore': 'git が無視するファイルもチェックする',
    'dry-run': '何が行われるかを表示するだけで、何も変更しない',
    global: 'このユーザーのすべてのリポジトリを、それぞれの仕組みと並んで守る',
    manager: '使うフック管理ツール: husky、lefthook など',
    reason: 'シークレットではない理由 (必須。例外と一緒に保存される)',
    owner: '例外の担当者',
    expires: '例外が有効な最後の日 (YYYY-MM-DD)',
    review: '例外を一覧表示し、それぞれが何に効いているかを示す',
    prune: '期限切れの例外と、何にも効いていない例外を取り除く',
    yes: '確認せずに変更する',
    fix: '直せるものを直し、もう一度調べる',
    add: 'ベースラインにまだないものも記録する (指定しない場合は減るだけ)',
    'key-id': '漏えいした AWS アクセスキーの ID (AWS からのメールに書かれているもの)',
    status: '残りの手順と、いつまで待つ手順かを表示する。すべて終われば終了コードは 0',
    next: '次の手順を全文で表示する',
    help: 'このヘルプ、またはコマンドのヘルプを表示する',
    lang: '表示言語 (en、ja、ko)。省略時は設定、ロケール、OS の言語の順に決まる',
    version: 'バージョンを表示する',
  },
  exitCodeSummaries: {
    clean: 'コミットを止めるものはない',
    blocked: 'コミットを止めるものがある',
    usage: '引数の誤り、または設定を正しく解釈できない',
    incomplete: 'チェックを完了できなかった',
  },
  environmentSummaries: {
    'KEYGUARD=0': 'フックを省略する (その旨を 1 行表示する)',
    KEYGUARD_LANG: '表示言語 (--lang と同じ)',
    'NO_COLOR, FORCE_COLOR': '色を付けない、常に色を付ける',
  },
};
