import type { RuleSet } from '../detect/ruleSet.ts';
import type { BlobReader } from '../git/blobReader.ts';
import type { Repository } from '../git/repository.ts';
import { type Config, defaultConfig, readConfig } from '../policy/config.ts';
import { loadRules } from '../policy/loadRules.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { noPolicyFiles, parentPolicyFiles } from './gitPolicyFiles.ts';

/** What commits are judged by. */
export interface RangePolicy {
  readonly ruleSet: RuleSet;
  readonly config: Config;
  /** The policy for what a commit adds: an exception counts in the commit itself, and in the tip that is looked at. */
  of(commit?: string): Promise<Policy['exceptions']>;
}

/**
 * Rules, configuration and exceptions for commits. The rules and the configuration are those of the first tip, and the
 * exceptions of every tip hold: whoever finds a false alarm records it in a further commit, and need not write history
 * anew. What a commit allowed itself stays allowed, too, when the entry has been taken out since.
 *
 * @param tips ids of commits, one for each different policy
 * @throws a usage error where the policy of the first tip is broken
 */
export async function rangePolicy(
  repository: Repository,
  blobs: BlobReader,
  tips: readonly string[],
): Promise<RangePolicy> {
  const [first] = tips;
  const files = first === undefined ? noPolicyFiles : parentPolicyFiles(repository, blobs, first);
  const config = first === undefined ? defaultConfig : await readConfig(files);
  const ruleSet = await loadRules(files, config);
  const ids = ruleSet.ids;
  const read = (source: typeof files) => readPolicy(source, ids, undefined, { baseline: true });
  const ofTips = [await read(files)];
  for (const tip of tips.slice(1)) {
    const policy = await read(parentPolicyFiles(repository, blobs, tip)).catch(() => null);
    if (policy) ofTips.push(policy);
  }
  return {
    ruleSet,
    config,
    async of(commit) {
      const own = commit ? await read(parentPolicyFiles(repository, blobs, commit)).catch(() => null) : null;
      const all = own ? [...ofTips, own] : ofTips;
      return async (file, candidates) => {
        const each = await Promise.all(all.map((policy) => policy.exceptions(file, candidates)));
        const parts = candidates.map((candidate, at) =>
          candidate.parts.map(
            (_, part) => each.map((one) => one.parts[at]![part]!).find((one) => one !== null) ?? null,
          ),
        );
        return { parts, notices: each[0]!.notices };
      };
    },
  };
}
