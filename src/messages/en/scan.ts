import { printable } from '../../terminal.ts';

export const scan = {
  noSuchPath: (path: string) => `there is no file or folder ${printable(path)}`,
  unreadable: (code: string) => `it cannot be read (${code})`,
};
