import { printable } from '../../terminal.ts';
import type { scan as en } from '../en/scan.ts';
import type { Translation } from '../inLanguage.ts';

export const scan: Translation<typeof en> = {
  noSuchPath: (path) => `그런 파일이나 폴더가 없습니다: ${printable(path)}`,
  progress: (files, bytes) => `파일 ${files.toLocaleString('ko')}개, ${(bytes / 1e6).toFixed(0)} MB`,
  unreadable: (code) => `읽을 수 없습니다(${code})`,
};
