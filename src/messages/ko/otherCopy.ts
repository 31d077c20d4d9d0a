import { printable } from '../../terminal.ts';
import type { otherCopy as en } from '../en/otherCopy.ts';
import type { Translation } from '../inLanguage.ts';

export const otherCopy: Translation<typeof en> = {
  olderInModules: (running, kept) =>
    `keyguard: node_modules에 있는 버전(${printable(running)})이 git 디렉터리에 있는 버전(${printable(kept)})보다 오래되었습니다. node_modules 쪽을 업데이트하세요.\n`,
  olderInGit: (kept, running) =>
    `keyguard: git 디렉터리에 있는 버전(${printable(kept)})이 node_modules에 있는 버전(${printable(running)})보다 오래되었습니다. 실행하세요: npx keyguard install\n`,
};
