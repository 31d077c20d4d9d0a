import { printable } from '../../terminal.ts';

/** What the hook says where two keyguards are there; apart from `install`, because the hook loads it. */
export const otherCopy = {
  olderInModules: (running: string, kept: string) =>
    `keyguard: node_modules holds version ${printable(running)}, which is older than ${printable(kept)} in the git directory; update it there\n`,
  olderInGit: (kept: string, running: string) =>
    `keyguard: the git directory holds version ${printable(kept)}, which is older than ${printable(running)} in node_modules; run: npx keyguard install\n`,
};
