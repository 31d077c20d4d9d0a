import { printable } from '../../terminal.ts';
import type { git as en } from '../en/git.ts';
import type { Translation } from '../inLanguage.ts';

export const git: Translation<typeof en> = {
  gitMissing:
    'git が見つかりません。このプログラムの PATH に git を追加してください (GUI クライアントは独自の PATH を使うことがあります)。',
  folderMissing: (folder) => `フォルダー ${printable(folder)} がありません。`,
  notStarted: (cause) => `git を起動できませんでした: ${printable(cause)}`,
  killed: (command, signal) => `git ${command} が ${signal} で中断されました。もう一度実行してください。`,
  noRepository:
    'このフォルダーは git リポジトリではありません。リポジトリの中で実行するか、keyguard scan PATH を使ってください。',
  noWorkTree: 'ここには作業ツリーがありません。作業ツリーの中で実行してください。',
  dubiousOwnership: (folder) =>
    `git が ${printable(folder)} の所有者を信頼していません。信頼できる場合は次を実行してください: git config --global --add safe.directory '${printable(folder).replaceAll("'", "'\\''")}'`,
  failed: (command, status, line) =>
    `git ${command} が失敗しました (終了コード ${status}): ${printable(line.slice(0, 300)) || '理由は出力されませんでした。'}`,
  unreadable: (cause) =>
    `ステージされた内容を読み込めません: ${printable(cause.slice(0, 300))}。詳しくは git fsck で確認してください。`,
  objectMissing: (object) => `オブジェクト ${printable(object)} がありません`,
  noBlob: (object, type) => `オブジェクト ${printable(object)} は blob ではなく ${type} です`,
  corrupt: (object, cause) => `オブジェクト ${object} が壊れています: ${printable(cause)}`,
  batchEnded: (object) => `オブジェクト ${printable(object)} の読み込み中に git cat-file が終了しました`,
  policyUnreadable: (file, cause) =>
    `リポジトリから ${printable(file)} を読み込めません: ${printable(cause.slice(0, 300))}。詳しくは git fsck で確認してください。`,
  unmerged: 'マージの競合があります。解決してから git add してください。',
};
