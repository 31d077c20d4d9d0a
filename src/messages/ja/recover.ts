import { printable } from '../../terminal.ts';
import type { recover as en } from '../en/recover.ts';
import type { Translation } from '../inLanguage.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.map(oneLine).join('、');
const kinds = { branches: 'ブランチ', tags: 'タグ', remotes: 'リモート', elsewhere: 'そのほか' };

export const recover: Translation<typeof en> = {
  actors: {
    anyone: '誰でも (サインインは不要)',
    mailbox: 'アカウントのメールを受け取る人',
    root: 'ルートユーザー (アカウントの所有者)',
    administrator: 'ルートユーザーまたは別の管理者 (漏えいしたキーとそのユーザーは使わない)',
    owner: 'そのアカウントの所有者または管理者 (漏えいしたシークレットは使わない)',
    application: 'アプリケーションの担当者',
    repository: 'リポジトリの管理者',
    developer: 'クローンを持つ人全員',
  },
  by: (who) => `行う人: ${who}`,
  runAs: (who) => `実行する人: ${who}`,
  console: (path) => `コンソール: ${path}`,
  waitsFor: (hours, title) => `「${title}」から ${hours} 時間たつまでは行いません。`,
  untilDeadline: 'ケースの期限までに行います。',
  doneWhen: (what) => `完了の条件: ${what}`,
  letter: '英語 (そのまま送れます):',
  ownLetter: '同じ内容の日本語:',
  furtherPage: (url) => `参考: <${url}>`,
  source: (url, date) => `出典: <${url}> (${date} 閲覧)`,
  unofficialSource: (url, date) => `出典 (提供元による情報ではありません): <${url}> (${date} 閲覧)`,

  factsTitle: '記入欄',
  factsIntro:
    'わかっていることをコロンの後ろに書いてください。次に `keyguard recover` を実行したときに、すべてのコマンドと文面に入ります。時刻は `2026-11-27T15:00Z` のように書きます。終わった手順は `[x]`、ここでは必要のない手順は `[-]` にします。チェックの後ろの時刻は、その手順を終えた時刻です。書かれていなければ、keyguard がチェックに気付いた時刻を書き込みます。メモはどこに書いても残ります。シークレットはこのファイルに書かないでください。',
  placeholdersIntro: 'コマンドと文面の中の次の語は、自分の値に置き換えてください:',
  facts: {
    keyId: 'キー ID',
    user: '漏えいしたキーの IAM ユーザー',
    account: 'アカウント ID',
    newKeyId: '新しいキーの ID',
    caseId: 'ケース ID',
    deadline: 'ケースの期限',
    role: 'キーの代わりに使うロール',
  },
  olderTitle: 'このガイドの以前のバージョンの手順',
  writtenComment:
    'keyguard は以下の印で、自分が書いた行とあなたが書いた行を見分けます。そのまま残してください。',

  searching: 'keyguard: 履歴全体からキーを探しています\n',
  progress: (objects, bytes) =>
    `履歴のオブジェクト ${objects.toLocaleString('en')} 個、${Math.round(bytes / 1e6).toLocaleString('en')} MB`,
  written: (file, inRepository) =>
    inRepository
      ? `ガイドを ${oneLine(file)} に書きました。このファイルは git が無視し、シークレットは含まれていません。`
      : `ガイドを ${oneLine(file)} に書きました。シークレットは含まれていません。`,
  updated: (file) => `${oneLine(file)} を最新の状態にしました。チェックとメモはそのままです。`,
  howOn: (command) =>
    `次の手順: ${command} recover --next。残りの手順と待ち時間: ${command} recover --status。`,
  foundHere: (what, count, when) =>
    when === null
      ? `${oneLine(what)}: インデックスにあります。まだコミットされていません。`
      : `${oneLine(what)}: ${count} 個のコミットにあります。最初のコミットは ${when} です。`,
  heldBy: (kind, names) => `  ${kinds[kind]}: ${list(names)}`,
  inFiles: (files) => `  ファイル: ${list(files)}`,
  notHere: (what) =>
    `${oneLine(what)} はこのリポジトリのどこにもありません。ほかに探す場所はガイドに書いてあります。`,
  noneHere: (provider) =>
    `このリポジトリには ${oneLine(provider)} のシークレットが見つかりませんでした。ほかに探す場所はガイドに書いてあります。`,
  noRepository:
    'このフォルダーは git リポジトリではないため、ガイドにコミットやファイルの名前は入っていません。',
  setAside: (file) => `別のキーのガイドは ${oneLine(file)} として残しました。`,
  broughtBack: (file) => `${oneLine(file)} に残してあった、このキーのガイドに戻りました。`,
  otherKeys: (provider, keys, command) =>
    `このリポジトリからは、ほかに ${keys.length} 個のキーも漏えいしています。それぞれに専用のガイドがあります:\n${keys.map((key) => `  ${command} recover ${provider} --key-id ${oneLine(key)}`).join('\n')}`,
  otherProviders: (providers, command) =>
    `履歴には、ほかのサービスのシークレットもあります:\n${providers.map((name) => `  ${command} recover ${oneLine(name)}`).join('\n')}`,
  further: (count) => `  履歴には、ここで区別しきれなかったシークレットがさらに ${count} 個以上あります。`,

  statusHead: (what, done, all) => `${oneLine(what)}: ${all} 個の手順のうち ${done} 個が完了`,
  allDone: 'すべて完了しました。',
  nextIs: (title) => `次の手順: ${title}`,
  nothingNow: '今できる手順はありません。待ち時間が過ぎるのを待ってください。',
  leftTitle: '残り:',
  waitsTitle: '待ち時間中:',
  waitsUntil: (title, local, left) => `  ${title}: ${local} まで (あと ${left})`,
  waitsForStep: (title, hours, step) =>
    `  ${title}: 「${step}」の ${hours} 時間後 (その手順はまだ完了していません)`,
  deadline: (local, left) => `ケースの回答期限は ${local} です。残り ${left} です。`,
  deadlineOver: (local) =>
    `ケースの回答期限 ${local} を過ぎています。今すぐサポートセンターで回答するか、ケースを再開してください。`,
  deadlineUnknown: 'ケースの期限をガイドに記入すると、残り時間がここに表示されます。',
  duration: (days, hours, minutes) =>
    days > 0 ? `${days} 日 ${hours} 時間` : hours > 0 ? `${hours} 時間 ${minutes} 分` : `${minutes} 分`,
  hereTitle: 'このリポジトリの現在の状態:',
  hereTracked: (file) =>
    `  ${oneLine(file)} は git が追跡しており、シークレットを含んでいます。次のプッシュでも送られます。`,
  hereTrackedAgain: (file) =>
    `  ${oneLine(file)} がまた追跡されています。.gitignore に行がないまま「git rm --cached」を実行したため、「git add」で元に戻りました。先に .gitignore に行を加え、その後で次を実行してください: git rm --cached -- ${oneLine(file)}`,
  hereUnignored: (file) =>
    `  ${oneLine(file)} はディスク上にシークレットを含んでおり、無視するルールがありません。次の「git add .」でまた追加されます。`,
  hereHistory: (count, refs) =>
    `  履歴にまだ残っています: ${count} 個のコミット${refs.length > 0 ? ` (${list(refs)} からたどれます)` : ''}`,
  hereOthers: (count) => `  履歴には、ほかに ${count} 個のシークレットがあります (一緒に漏えいしています)。`,
  herePartial: (count) =>
    `  ${count} 個のオブジェクトがこのクローンにないため (部分クローン)、履歴全体を確認できません。`,
  hereShallow:
    '  このクローンは浅い (shallow) ため、履歴全体を確認できません。git fetch --unshallow を実行してください。',
  hereClean: '  履歴、タグ、追跡中のファイルのどこにもシークレットはありません。',
  unticked: (title) =>
    `「${title}」にチェックがありましたが、まだ満たされていないため、チェックを外しました。`,
  unknownFact: (label, value) => `「${label}」の行が読み取れません: ${oneLine(value.slice(0, 80))}`,

  stillTracked: (file, command) =>
    `keyguard: ${oneLine(file)} は、シークレットを含んだまま、まだ git に追跡されています。.gitignore にこのファイルの行がないと、「git rm --cached」は次の「git add」で元に戻ります。手順は ${command} recover で案内します。\n`,

  nothingStarted: (command) =>
    `keyguard-recovery.md はまだここにありません。${command} recover PROVIDER で始めてください。`,
  whichProvider: (names) =>
    `どのサービスのキーが漏えいしましたか。keyguard recover PROVIDER の PROVIDER を次から選んでください: ${list(names)}`,
  foundProviders: (names) =>
    `履歴に複数のサービスのシークレットがあります。1 つ選んでください: ${names.map((name) => `keyguard recover ${oneLine(name)}`).join(', ')}`,
  unknownProvider: (name, near) =>
    `${oneLine(name)} というサービスはありません。${near ? `${near} のことですか? ` : ''}ほかのサービスには keyguard recover general を使ってください。`,
  keyIdWrong:
    '--key-id には AWS アクセスキーの ID (AKIA と 16 文字の英数字) を指定してください。シークレットをコマンドに書かないでください。',
  keyIdNotHere: (provider) =>
    `--key-id は AWS 用です。keyguard recover ${oneLine(provider)} には必要ありません。`,
  bothAsked: '--status と --next は同時に指定できません。',
  isTracked: (file) =>
    `${oneLine(file)} が git に追跡されています。復旧の記録を公開しないよう、追跡から外してください: git rm --cached -- ${oneLine(file)}`,
  notIgnored: (file, rule) =>
    `git が ${oneLine(file)} を無視しません${rule === '' ? '' : ` (原因: ${oneLine(rule)})`}。先にそのルールを取り除いてください。`,
  notAFile: (file) => `${oneLine(file)} は通常のファイルではありません。先に別の場所へ移してください。`,
  unreadable: (file) =>
    `${oneLine(file)} は UTF-8 のテキストではありません。UTF-8 で保存してから、もう一度実行してください。`,
};
