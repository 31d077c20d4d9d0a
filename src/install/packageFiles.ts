import { closeSync, ftruncateSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../errors.ts';
import { installMessages as messages } from '../messages/install.ts';
import { type FileContent, readContent } from './fileChange.ts';
import { lockFiles, type Manifest } from './packageManager.ts';

/** Files of the tree by their path from the top; null where there is none. */
export type Snapshot = ReadonlyMap<string, FileContent | null>;

/** package.json and what a package manager writes beside it, as they are now. */
export function packageFiles(root: string): Snapshot {
  return new Map(['package.json', ...lockFiles].map((name) => [name, readContent(join(root, name))]));
}

/** Takes the files back to a snapshot. Written in place: that needs no space, and the disk may be full. */
export function goBackTo(root: string, snapshot: Snapshot): void {
  for (const [name, before] of snapshot) {
    const path = join(root, name);
    const now = readContent(path);
    if (before === null) rmSync(path, { force: true });
    else if (now === null) writeFileSync(path, before.bytes, { mode: before.mode });
    else if (!now.bytes.equals(before.bytes)) overwrite(path, before.bytes);
  }
}

function overwrite(path: string, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, done);
    ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}

/**
 * What a package.json says.
 *
 * @throws a usage error where it is no JSON object
 */
export function parseManifest({ bytes }: FileContent): Manifest {
  try {
    const manifest = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  } catch {}
  throw usageError(messages.brokenManifest);
}

/** What the package.json at the top of the repository says; null where there is none. */
export function readManifest(snapshot: Snapshot): Manifest | null {
  const content = snapshot.get('package.json');
  return content ? parseManifest(content) : null;
}

/** Whether one of the dependency lists has keyguard. */
export const dependsOnKeyguard = (manifest: Manifest): boolean =>
  (['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const).some(
    (list) => typeof manifest[list] === 'object' && manifest[list] !== null && 'keyguard' in manifest[list],
  );
