import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/**
 * Stores these bytes as they are and returns the object's id: no filter and no line end conversion.
 * https://git-scm.com/docs/git-hash-object
 */
export async function writeBlob({ cwd }: Repository, bytes: Uint8Array): Promise<string> {
  const { stdout } = await runGit(['hash-object', '-w', '-t', 'blob', '--stdin'], { cwd, input: bytes });
  return stdout.toString('latin1').trim();
}
