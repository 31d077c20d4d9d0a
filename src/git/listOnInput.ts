import { readSync } from 'node:fs';
import { parseRawDiff, type RawDiff } from './rawDiff.ts';
import { diffIndex } from './stagedChanges.ts';

/** What the hook writes behind git's list when git has ended well. */
const endMark = 'listed';

/**
 * The differences from HEAD as `hooks/pre-commit` hands them over: it starts git beside Node, so that neither waits for
 * the other. Where standard input holds no whole list (git failed, there is no commit yet, something else was written
 * there, too), git is asked again, and says what is wrong.
 */
export async function listOnInput(cwd: string): Promise<RawDiff[]> {
  const input = readInput();
  const end = input.length - endMark.length;
  if (end < 0 || input.toString('latin1', end) !== endMark) return diffIndex(cwd, 'HEAD');
  try {
    return parseRawDiff(input.subarray(0, end));
  } catch {
    return diffIndex(cwd, 'HEAD');
  }
}

function readInput(): Buffer {
  const chunks: Buffer[] = [];
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(0x10000);
      const length = readSync(0, chunk);
      if (length === 0) break;
      chunks.push(chunk.subarray(0, length));
    }
  } catch {
    // Windows says the end of a pipe so; whatever else it was, the mark is missing.
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
