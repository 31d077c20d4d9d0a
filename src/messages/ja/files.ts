import { printable } from '../../terminal.ts';
import type { files as en } from '../en/files.ts';
import type { Translation } from '../inLanguage.ts';

/** Why a file could not be read or written, by the code of the system's error. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'ディスクの空き容量がありません',
  EDQUOT: 'ディスクの割り当て容量を使い切っています',
  EFBIG: 'ファイルサイズの上限に達しました',
  EROFS: 'ファイルシステムが読み取り専用です',
  EACCES: 'アクセス権がありません',
  EPERM: '許可されていない操作です',
  ENOTDIR: 'フォルダーが必要な場所にファイルがあります',
  EEXIST: 'フォルダーが必要な場所にファイルがあります',
  ENOTFILE: 'シンボリックリンクか、通常のファイルではないものです',
  EOUTSIDE: 'シンボリックリンクがリポジトリの外を指しています',
};

const causeOf = (code: string) => causes[code] ?? (code || '原因不明');

export const files: Translation<typeof en> = {
  notWritten: (path, code) => `${printable(path)} に書き込めません: ${causeOf(code)}。何も変更していません。`,
  notRead: (path, code) => `${printable(path)} を読み込めません: ${causeOf(code)}。`,
  notUtf8: (path, line) => `${printable(path)}:${line}: UTF-8 ではありません。UTF-8 で保存し直してください。`,
  badToml: (path, line, cause) =>
    `${printable(path)}:${line}: TOML として正しくありません${cause && `: ${printable(cause)}`}`,
  notATable: (path, line, key) =>
    `${printable(path)}:${line}: ${key}: テーブルにしてください (例: [[${key}]])。`,
  unknownKey: (path, line, key, near, known) =>
    `${printable(path)}:${line}: ${key !== null ? `「${printable(key.slice(0, 100))}」というキーはありません。` : '不明なキーがあります。'}${near ? `${near} のことですか?` : `使えるキー: ${known.join(', ')}`}`,
};
