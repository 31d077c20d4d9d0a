import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherCopyMessages as messages } from '../messages/otherCopy.ts';
import { packageRoot } from '../packageRoot.ts';
import { packageVersion } from '../packageVersion.ts';

/**
 * The hook starts node_modules' keyguard where there is one, else the copy in the git directory. Where both are there
 * and differ, this is the line that names the older one (with its line feed); null where
 * all is well.
 *
 * @param commonDir the git directory that all work trees share
 */
export function otherCopy(commonDir: string): string | null {
  const copy = join(commonDir, 'keyguard');
  const own = packageRoot();
  if (own === copy) return null;
  const running = packageVersion();
  let kept: string;
  try {
    kept = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
  if (kept === running) return null;
  return isOlder(running, kept) ? messages.olderInModules(running, kept) : messages.olderInGit(kept, running);
}

/** Compares two versions number by number; a pre-release counts as older than its release. */
export function isOlder(version: string, than: string): boolean {
  const [left, right] = [parse(version), parse(than)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  if (left.pre === right.pre) return false;
  if (left.pre === '' || right.pre === '') return right.pre === '';
  return left.pre.localeCompare(right.pre, 'en', { numeric: true }) < 0;
}

function parse(version: string): { numbers: number[]; pre: string } {
  const [core = '', ...pre] = version.split('+', 1)[0]!.split('-');
  return { numbers: core.split('.').map(Number), pre: pre.join('-') };
}
