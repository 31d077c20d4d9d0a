import { printable } from '../../terminal.ts';
import type { scan as en } from '../en/scan.ts';
import type { Translation } from '../inLanguage.ts';

export const scan: Translation<typeof en> = {
  noSuchPath: (path) => `ファイルもフォルダーもありません: ${printable(path)}`,
  progress: (files, bytes) => `${files.toLocaleString('ja')} ファイル、${(bytes / 1e6).toFixed(0)} MB`,
  unreadable: (code) => `読み込めません (${code})`,
};
