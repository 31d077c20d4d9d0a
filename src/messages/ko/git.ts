import { printable } from '../../terminal.ts';
import type { git as en } from '../en/git.ts';
import type { Translation } from '../inLanguage.ts';

export const git: Translation<typeof en> = {
  gitMissing:
    'git을 찾을 수 없습니다. 이 프로그램의 PATH에 git을 추가하세요(GUI 클라이언트는 별도의 PATH를 쓰기도 합니다).',
  folderMissing: (folder) => `${printable(folder)} 폴더가 없습니다.`,
  notStarted: (cause) => `git을 시작하지 못했습니다: ${printable(cause)}`,
  killed: (command, signal) => `git ${command} 명령이 ${signal} 신호로 중단되었습니다. 다시 실행하세요.`,
  noRepository:
    '이 폴더는 git 저장소가 아닙니다. 저장소 안에서 실행하거나 keyguard scan PATH 명령을 사용하세요.',
  noWorkTree: '이 저장소에는 작업 트리가 없습니다. 작업 트리 안에서 실행하세요.',
  dubiousOwnership: (folder) =>
    `git이 ${printable(folder)} 폴더의 소유자를 신뢰하지 않습니다. 믿을 수 있는 폴더라면 실행하세요: git config --global --add safe.directory '${printable(folder).replaceAll("'", "'\\''")}'`,
  failed: (command, status, line) =>
    `git ${command} 명령이 실패했습니다(종료 코드 ${status}): ${printable(line.slice(0, 300)) || '이유는 출력되지 않았습니다.'}`,
  unreadable: (cause) =>
    `스테이징된 내용을 읽을 수 없습니다: ${printable(cause.slice(0, 300))}. 자세한 내용은 git fsck로 확인하세요.`,
  objectMissing: (object) => `${printable(object)} 객체가 없습니다`,
  noBlob: (object, type) => `${printable(object)} 객체는 blob이 아니라 ${type}입니다`,
  corrupt: (object, cause) => `${object} 객체가 손상되었습니다: ${printable(cause)}`,
  batchEnded: (object) => `${printable(object)} 객체를 읽는 동안 git cat-file이 끝났습니다`,
  policyUnreadable: (file, cause) =>
    `저장소에서 ${printable(file)} 파일을 읽을 수 없습니다: ${printable(cause.slice(0, 300))}. 자세한 내용은 git fsck로 확인하세요.`,
  unmerged: '병합 충돌이 있습니다. 해결한 뒤 git add 하세요.',
};
