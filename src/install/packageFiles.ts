import { closeSync, ftruncateSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { usageError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { installMessages as messages } from '../messages/install.ts';
import { type FileContent, readContent, realFolder, statsOf } from './fileChange.ts';
import { lockFiles, type Manifest } from './packageManager.ts';

/** Files of a package by their name in its folder; null where there is none. */
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

/**
 * The package whose scripts make a clone guarded, where the repository has one: that at the top; else the one that
 * keyguard was started in, or the workspace that it belongs to; else the one that holds husky's folder.
 *
 * @param place of the hooks or of their configuration, from the top
 * @param noted files of the tree that an earlier `install` has changed
 * @returns its folder from the top, with `/` at its end; empty for the top
 */
export function packageFolder({ root, cwd }: Repository, place: string, noted: readonly string[]): string {
  const before = noted.find((name) => /(?:^|\/)package\.json$/.test(name));
  if (before !== undefined) return before.slice(0, -'package.json'.length);
  const has = (folder: string, name = 'package.json') =>
    statsOf(join(root, folder, name), true)?.isFile() === true;
  if (has('')) return '';
  const below = relative(realFolder(root), realFolder(cwd)).split(sep).filter(Boolean);
  const folders = below[0] === '..' ? [] : below.map((_, index) => `${below.slice(0, index + 1).join('/')}/`);
  const workspace = folders.find(
    (folder) => has(folder) && (has(folder, 'pnpm-workspace.yaml') || isWorkspace(join(root, folder))),
  );
  const beside = `${dirname(place)}/`;
  return (
    workspace ??
    folders.findLast((folder) => has(folder)) ??
    (dirname(place) !== '.' && has(beside) ? beside : '')
  );
}

const isWorkspace = (folder: string): boolean => readManifest(packageFiles(folder))?.workspaces !== undefined;
