import { printable } from '../../terminal.ts';

export const scan = {
  noSuchPath: (path: string) => `there is no file or folder ${printable(path)}`,
  progress: (files: number, bytes: number) =>
    `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(0)} MB`,
  unreadable: (code: string) => `it cannot be read (${code})`,
};
