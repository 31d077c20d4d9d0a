import { createHash } from 'node:crypto';
import { type BlobSource, openBlobs } from '../../src/git/blobReader.ts';
import { bringsContent } from '../../src/git/change.ts';
import { openRepository } from '../../src/git/repository.ts';
import { stagedChanges } from '../../src/git/stagedChanges.ts';

/** What the reader gives for one path that the commit would bring. */
export interface StagedContent {
  readonly oid: string;
  readonly bytes: Buffer;
  readonly source: BlobSource;
}

/** All that the next commit would bring, by path, as keyguard reads it. */
export async function stagedContent(cwd: string): Promise<Map<string, StagedContent>> {
  const repository = await openRepository(cwd);
  const { changes } = await stagedChanges(repository);
  let source: BlobSource = 'git';
  const blobs = openBlobs(repository, (used) => {
    source = used;
  });
  const content = new Map<string, StagedContent>();
  for (const change of changes.filter(bringsContent)) {
    const { oid } = change.staged!;
    const bytes = await blobs.readAll(oid);
    content.set(change.path, { oid, bytes: bytes!, source });
  }
  await blobs.close();
  return content;
}

/** The same as plain text: for comparisons in one look. */
export async function stagedTexts(cwd: string): Promise<Record<string, string>> {
  const content = await stagedContent(cwd);
  return Object.fromEntries(Array.from(content, ([path, { bytes }]) => [path, bytes.toString()]));
}

/** What git itself says that a blob's id is: a proof that nothing was lost or added on the way. */
export const blobId = (bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
