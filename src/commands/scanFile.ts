import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanBytes, scanText } from '../detect/scanText.ts';
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
  try {
    if ('error' in file) throw file.error;
    const { bytes, candidates } = await scanContent(file, ruleSet);
    return { bytes, candidates, error: '' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return { bytes: 0, candidates: [], error: code };
  }
}

async function scanContent(file: DiskFile, ruleSet: RuleSet) {
  const options = { path: '' };
  const content = file.link ? null : readWhole(file.path, ruleSet.home);
  if (content === null) return scanText(readChunks(file), ruleSet, options);
  return scanBytes(content, ruleSet, options) ?? scanText([content], ruleSet, options);
}
