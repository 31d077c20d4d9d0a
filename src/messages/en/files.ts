import { printable } from '../../terminal.ts';

/** Why a file could not be read or written, by the code of the system's error. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file size limit is reached',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENOTFILE: 'it is a symbolic link or no plain file',
  EOUTSIDE: 'a symbolic link leads out of the repository',
};

const orNearest = (name: string | null, known: readonly string[]) =>
  name ? `did you mean ${name}?` : `known are ${known.join(', ')}`;

export const files = {
  notWritten: (path: string, code: string) =>
    `cannot write ${printable(path)}: ${causes[code] ?? (code || 'unknown cause')}; nothing was changed`,
  notRead: (path: string, code: string) =>
    `cannot read ${printable(path)}: ${causes[code] ?? (code || 'unknown cause')}`,
  notUtf8: (path: string, line: number) =>
    `${printable(path)}:${line}: is not UTF-8; save the file in that encoding`,
  badToml: (path: string, line: number, cause: string) =>
    `${printable(path)}:${line}: is no valid TOML${cause && `: ${printable(cause)}`}`,
  notATable: (path: string, line: number, key: string) =>
    `${printable(path)}:${line}: ${key}: must be a table, as in [[${key}]]`,
  /** @param key null where it may be a secret */
  unknownKey: (
    path: string,
    line: number,
    key: string | null,
    near: string | null,
    known: readonly string[],
  ) =>
    `${printable(path)}:${line}: unknown key${key !== null ? ` "${printable(key.slice(0, 100))}"` : ''}; ${orNearest(near, known)}`,
};
