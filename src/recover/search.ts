import { workTreePolicy } from '../files/workTreePolicy.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { loadRules } from '../policy/loadRules.ts';
import { readPolicy } from '../policy/policy.ts';
import { startProgress } from '../report/progress.ts';
import { awsLibraries } from './aws/libraries.ts';
import { guideOf } from './guideNames.ts';
import { findSecrets } from './history/findSecrets.ts';
import type { HistorySecret } from './history/historySecret.ts';
import { traceLeak } from './history/traceLeak.ts';
import { librariesIn } from './libraries.ts';
import type { Leak } from './types.ts';

/** What a look through everything in the clone gave. */
export interface Search {
  /** The leak in question, as it is now; null where nothing here holds it. */
  readonly leak: Leak | null;
  readonly keyId: string | null;
  readonly title: string;
  readonly revoke: string;
  readonly libraries: readonly string[];
  /** Ids of other keys of the same provider. */
  readonly otherKeys: readonly string[];
  /** Guides of other providers whose secrets the history holds. */
  readonly otherProviders: readonly string[];
  /** How many secrets the history holds besides, of whatever provider. */
  readonly others: number;
  readonly further: number;
  /** Objects that this clone lacks. */
  readonly missing: number;
  readonly isShallow: boolean;
}

export interface Wanted {
  /** Name of the guide; null for whatever is found. */
  readonly provider: string | null;
  /** Null for whichever key of the provider is found. */
  readonly keyId: string | null;
}

/**
 * Looks through all that the clone holds. Each object is read twice: once by all rules, once for the values of the
 * leak itself, which may stand where no rule knows them. Memory does not grow with the history.
 *
 * @param choose picks the guide where none was named
 * @throws an incomplete error where git cannot read the history
 */
export async function search(
  repository: Repository,
  { provider, keyId }: Wanted,
  choose: (guides: readonly string[]) => string,
): Promise<Search & { readonly provider: string }> {
  const { cwd, root } = repository;
  const files = workTreePolicy(root);
  const ruleSet = await loadRules(files);
  const policy = await readPolicy(files, ruleSet.ids);
  const progress = startProgress(process.stderr, messages.progress);
  let [count, bytes] = [0, 0];
  const onObject = (size: number) => {
    count += 1;
    bytes += size;
    progress.show(count, bytes);
  };
  try {
    const found = await findSecrets(cwd, ruleSet, policy, onObject);
    const guides = [...new Set(found.secrets.map((secret) => guideOf(secret.provider)))];
    const guide = provider ?? choose(guides);
    const own = found.secrets.filter((secret) => guideOf(secret.provider) === guide);
    const main = mainSecret(own, keyId);
    // Keys with an id are led through one by one; tokens without one all together.
    const secrets = main ? [main] : keyId === null ? own : [];
    const id = keyId ?? main?.keyId ?? null;
    const leak = await traceLeak(repository, { secrets, keyId: id, beside: found.beside }, onObject);
    const ids = own.map((secret) => secret.keyId).filter((other) => other !== null && other !== id);
    return {
      provider: guide,
      leak,
      keyId: id,
      title: (main ?? own[0])?.title ?? '',
      revoke: (main ?? own[0])?.revoke ?? '',
      libraries: guide === 'aws' ? await librariesIn(repository, awsLibraries) : [],
      otherKeys: [...new Set(ids as string[])],
      otherProviders: guides.filter((name) => name !== guide),
      others: found.secrets.length - secrets.length,
      further: found.further,
      missing: found.missing,
      isShallow: await isShallow(cwd),
    };
  } finally {
    progress.end();
  }
}

/** The key that was asked for; else a lasting one with its other half, the newest first. */
function mainSecret(secrets: readonly HistorySecret[], keyId: string | null): HistorySecret | undefined {
  const keys = secrets.filter((secret) => secret.keyId !== null);
  if (keyId !== null) return keys.find((secret) => secret.keyId === keyId);
  const lasting = keys.filter((secret) => secret.keyId!.startsWith('AKIA'));
  return lasting.find(({ values }) => values.size > 1) ?? lasting[0] ?? keys[0];
}

/** https://git-scm.com/docs/git-rev-parse#Documentation/git-rev-parse.txt---is-shallow-repository */
async function isShallow(cwd: string): Promise<boolean> {
  const { stdout } = await runGit(['rev-parse', '--is-shallow-repository'], { cwd });
  return stdout.toString('latin1').trim() === 'true';
}
