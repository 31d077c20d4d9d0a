import { usageError } from '../errors.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import {
  allowPath,
  baselinePath,
  configPath,
  isPatternPath,
  type PolicyFile,
  policyFolder,
} from './policyFiles.ts';

/** Every file that is read, besides the patterns. */
const known = [allowPath, baselinePath, configPath];

/** Files that nobody takes for policy. */
const isNote = (path: string) => /(?:^|\/)(?:\.[^/]*|README|CODEOWNERS|[^/]*\.(?:md|txt))$/.test(path);

/**
 * Refuses a `.keyguard` that would not do what its author means: a misspelt `alow.toml` or a `patterns/acme.yaml` that
 * nothing reads, a symbolic link whose target is not what was reviewed.
 *
 * @throws a usage error that names the file, and the nearest that is known
 */
export function checkPolicyFolder(files: readonly PolicyFile[]): void {
  for (const { path, link } of files) {
    if (path === policyFolder) throw usageError(messages.noPolicyFolder(path));
    if (!known.includes(path) && !isPatternPath(path)) {
      if (isNote(path.slice(policyFolder.length + 1))) continue;
      const stem = path.replace(/\.(?:ya?ml|json|tml)$/i, '.toml');
      const near = isPatternPath(stem) ? stem : nearestName(stem, known);
      throw usageError(messages.unknownPolicyFile(path, near));
    }
    if (link) throw usageError(messages.policyLink(path));
  }
}
