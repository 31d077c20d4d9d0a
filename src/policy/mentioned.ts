import { createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Which old secrets this clone has already been told of, so that each is mentioned once. The file holds a random key
 * and, one a line, what HMAC-SHA-256 makes of each value with it: it tells nothing that the repository beside it,
 * which holds the secrets themselves, does not tell more easily.
 */
export interface Mentioned {
  has(value: string): boolean;
  /** Remembers values. Where the file cannot be written they are mentioned again, and that is all. */
  add(values: Iterable<string>): void;
}

/** @param file `keyguard/mentioned` in the git directory that all worktrees share */
export function openMentioned(file: string): Mentioned {
  const [key = '', ...marks] = readLines(file);
  const known = new Set(marks);
  const isNew = !/^[0-9a-f]{64}$/.test(key);
  const secret = isNew ? randomBytes(32).toString('hex') : key;
  const mark = (value: string) => createHmac('sha256', secret).update(value).digest('hex');
  return {
    has: (value) => !isNew && known.has(mark(value)),
    add(values) {
      const added = [...new Set(values)].map(mark).filter((line) => isNew || !known.has(line));
      if (added.length === 0) return;
      const lines = added.map((line) => `${line}\n`).join('');
      try {
        mkdirSync(dirname(file), { recursive: true });
        if (isNew) writeFileSync(file, `${secret}\n${lines}`, { mode: 0o600 });
        else appendFileSync(file, lines);
      } catch {
        // A read-only git directory: the next commit mentions them again.
      }
    },
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'latin1').split('\n');
  } catch {
    return [];
  }
}
