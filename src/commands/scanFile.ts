import { readlinkSync } from 'node:fs';
import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { type ScanResult, scanBytes, scanText } from '../detect/scanText.ts';
import type { DiskFile, UnlistedFolder } from '../files/listFiles.ts';
import { readChunks } from '../files/readChunks.ts';
import { readWhole } from '../files/readWhole.ts';

/** What a look at a file gave; plain data, so that it can come from another thread. */
export interface ScannedFile {
  readonly bytes: number;
  readonly candidates: readonly Candidate[];
  /** Code of the file system's error where it could not be read, else empty. */
  readonly error: string;
}

/** Reads and scans a file. */
export async function scanFile(file: DiskFile | UnlistedFolder, ruleSet: RuleSet): Promise<ScannedFile> {
  return scanSmall(file, ruleSet) ?? (await scanLarge(file, ruleSet));
}

/** The same at once, for a link, or a file that fits into memory as a whole; null for another. */
export function scanSmall(file: DiskFile | UnlistedFolder, ruleSet: RuleSet): ScannedFile | null {
  try {
    if ('error' in file) throw file.error;
    const content = file.link ? readlinkSync(file.path, 'buffer') : readWhole(file.path, ruleSet.home);
    const scanned = content && scanBytes(content, ruleSet, options);
    return scanned && resultOf(scanned);
  } catch (error) {
    return failed(error);
  }
}

async function scanLarge(file: DiskFile | UnlistedFolder, ruleSet: RuleSet): Promise<ScannedFile> {
  try {
    if ('error' in file) throw file.error;
    return resultOf(await scanText(readChunks(file), ruleSet, options));
  } catch (error) {
    return failed(error);
  }
}

const options = { path: '' };

const resultOf = ({ bytes, candidates }: ScanResult): ScannedFile => ({ bytes, candidates, error: '' });

function failed(error: unknown): ScannedFile {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return { bytes: 0, candidates: [], error: code };
}
