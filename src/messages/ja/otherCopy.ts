import { printable } from '../../terminal.ts';
import type { otherCopy as en } from '../en/otherCopy.ts';
import type { Translation } from '../inLanguage.ts';

export const otherCopy: Translation<typeof en> = {
  olderInModules: (running, kept) =>
    `keyguard: node_modules のバージョン ${printable(running)} は、git ディレクトリにある ${printable(kept)} より古いものです。node_modules 側を更新してください。\n`,
  olderInGit: (kept, running) =>
    `keyguard: git ディレクトリのバージョン ${printable(kept)} は、node_modules にある ${printable(running)} より古いものです。次を実行してください: npx keyguard install\n`,
};
