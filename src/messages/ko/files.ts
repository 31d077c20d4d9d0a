import { printable } from '../../terminal.ts';
import type { files as en } from '../en/files.ts';
import type { Translation } from '../inLanguage.ts';

/** Why a file could not be read or written, by the code of the system's error. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: '디스크에 남은 공간이 없습니다',
  EDQUOT: '디스크 할당량을 모두 썼습니다',
  EFBIG: '파일 크기 제한에 걸렸습니다',
  EROFS: '파일 시스템이 읽기 전용입니다',
  EACCES: '권한이 없습니다',
  EPERM: '허용되지 않은 작업입니다',
  ENOTDIR: '폴더가 있어야 할 자리에 파일이 있습니다',
  EEXIST: '폴더가 있어야 할 자리에 파일이 있습니다',
  ENOTFILE: '심볼릭 링크이거나 일반 파일이 아닙니다',
  EOUTSIDE: '심볼릭 링크가 저장소 밖을 가리킵니다',
};

const causeOf = (code: string) => causes[code] ?? (code || '알 수 없는 원인입니다');

export const files: Translation<typeof en> = {
  notWritten: (path, code) =>
    `${printable(path)} 파일에 쓸 수 없습니다: ${causeOf(code)}. 바뀐 것은 없습니다.`,
  notRead: (path, code) => `${printable(path)} 파일을 읽을 수 없습니다: ${causeOf(code)}.`,
  notUtf8: (path, line) => `${printable(path)}:${line}: UTF-8이 아닙니다. UTF-8로 다시 저장하세요.`,
  badToml: (path, line, cause) =>
    `${printable(path)}:${line}: 올바른 TOML이 아닙니다${cause && `: ${printable(cause)}`}`,
  notATable: (path, line, key) => `${printable(path)}:${line}: ${key}: 테이블이어야 합니다 (예: [[${key}]]).`,
  unknownKey: (path, line, key, near, known) =>
    `${printable(path)}:${line}: ${key !== null ? `"${printable(key.slice(0, 100))}" 키는 없습니다.` : '알 수 없는 키가 있습니다.'} ${near ? `혹시 ${near} 아닌가요?` : `쓸 수 있는 키: ${known.join(', ')}`}`,
};
