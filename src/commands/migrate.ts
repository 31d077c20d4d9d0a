import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanText } from '../detect/scanText.ts';
import { exitCodes, incompleteError, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import { openBlobs } from '../git/blobReader.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { migrateMessages as messages } from '../messages/migrate.ts';
import { policyReviewMessages } from '../messages/policyReview.ts';
import { describeOutcomes } from '../migrate/describeOutcomes.ts';
import { planMigration, type Subject, type Surroundings } from '../migrate/migration.ts';
import type { OldFiles, OldPolicy } from '../migrate/oldPolicy.ts';
import { detectSecrets } from '../migrate/sources/detectSecrets.ts';
import { gitguardian } from '../migrate/sources/gitguardian.ts';
import { gitleaks } from '../migrate/sources/gitleaks.ts';
import { gitSecrets } from '../migrate/sources/gitSecrets.ts';
import { ripsecrets } from '../migrate/sources/ripsecrets.ts';
import { secretlint } from '../migrate/sources/secretlint.ts';
import { talisman } from '../migrate/sources/talisman.ts';
import { loadRules } from '../policy/loadRules.ts';
import { readPolicy } from '../policy/policy.ts';
import { isPatternPath, type PolicyFiles } from '../policy/policyFiles.ts';
import { writeOutput } from '../terminal.ts';
import { baselineAttributes } from './baselineAttributes.ts';
import { scanTree } from './scanTree.ts';

interface MigrateOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard migrate`: takes over what other scanners are configured to find and to leave, and says line by line what it
 * could not. Their files stay; nothing of theirs is run.
 *
 * @returns the exit code
 * @throws a usage error where a file cannot be read as meant, or a file of `.keyguard/` is in the way
 */
export async function run({ dryRun, cwd = process.cwd() }: MigrateOptions): Promise<number> {
  const repository = await openRepository(cwd);
  const { root } = repository;
  const old = oldFiles(repository);
  const policies: OldPolicy[] = [];
  for (const read of [gitSecrets, gitleaks, detectSecrets, ripsecrets, secretlint, talisman, gitguardian]) {
    const policy = await read(old);
    if (policy) policies.push(policy);
  }
  if (policies.length === 0) {
    writeOutput(`${messages.nothing}\n`);
    return exitCodes.clean;
  }
  const around = await surroundings(repository);
  const { writes, outcomes } = await planMigration(policies, around);
  const changed = await changedFiles(writes, around.files);
  writeOutput(describeOutcomes(outcomes));
  const paths = [...changed.keys()];
  if (dryRun) {
    writeOutput(`${messages.wouldWrite(paths)}\n`);
    return exitCodes.clean;
  }
  for (const [path, content] of changed) await writeAtomic(join(root, path), content, { within: root });
  const command = `git add ${root === cwd ? '' : ':/'}.keyguard`;
  writeOutput(`${messages.written(paths, command)}\n`);
  return exitCodes.clean;
}

/** Plain files alone: a link may lead anywhere. */
function oldFiles({ root, cwd }: Repository): OldFiles {
  return {
    async read(path) {
      const file = join(root, path);
      const state = await lstat(file).catch(() => null);
      return state?.isFile() ? readFile(file) : null;
    },
    async gitConfig(key) {
      // 1: there is no such key. https://git-scm.com/docs/git-config#Documentation/git-config.txt-get
      const { stdout } = await runGit(['config', '--null', '--get-all', key], { cwd, expected: [1] });
      return stdout.toString('utf8').split('\0').filter(Boolean);
    },
  };
}

async function surroundings(repository: Repository): Promise<Surroundings> {
  const { root } = repository;
  const files = workTreePolicy(root);
  const { stdout } = await runGit(['ls-files', '-z', '--full-name', '--', ':(top)'], { cwd: repository.cwd });
  return {
    files,
    paths: stdout.toString('utf8').split('\0').filter(Boolean),
    ruleIds: async (policyFiles) => new Set((await loadRules(policyFiles)).ids),
    async look(policyFiles) {
      const ruleSet = await loadRules(policyFiles);
      const policy = await readPolicy(policyFiles, ruleSet.ids, undefined, { baseline: true });
      // Other threads would read the policy from the disk.
      const tree = await scanTree([root], { root, ignore: true, ruleSet, config: policy.config, threads: 1 });
      const subjects: Subject[] = [];
      for (const { name: file, candidates, error } of tree.files) {
        if (error !== '') throw incompleteError(policyReviewMessages.notAll(file, error));
        const { parts } = await policy.exceptions(file, candidates);
        for (const [at, candidate] of candidates.entries()) {
          for (const [index, { line, endLine, rule, value }] of candidate.parts.entries()) {
            if (parts[at]![index]) continue;
            const text = candidate.context.find(({ number }) => number === line)?.text ?? '';
            subjects.push({ file, line, endLine, rule, value, text });
          }
        }
      }
      return subjects;
    },
    async valuesAt(commit, path, line) {
      const blobs = openBlobs(repository);
      try {
        const ruleSet = await loadRules(files);
        const { candidates } = await scanText(blobs.read(`${commit}:${path}`), ruleSet, { path });
        const parts = candidates.flatMap((candidate) => candidate.parts);
        return parts.filter((part) => part.line <= line && line <= part.endLine).map(({ value }) => value);
      } catch {
        // A commit that this clone does not have.
        return [];
      } finally {
        await blobs.close();
      }
    },
  };
}

/**
 * What differs from the disk, with the attributes that a baseline needs.
 *
 * @throws a usage error for patterns of the same name that someone else wrote
 */
async function changedFiles(writes: ReadonlyMap<string, string | Uint8Array>, files: PolicyFiles) {
  const list = await files.list();
  const changed = new Map<string, string | Uint8Array>();
  for (const [path, content] of writes) {
    const exists = list.some((file) => file.path === path);
    if (exists && Buffer.from(await files.read(path)).equals(Buffer.from(content))) continue;
    if (exists && isPatternPath(path)) throw usageError(messages.otherFile(path));
    changed.set(path, content);
  }
  for (const [path, content] of await baselineAttributes(files, writes)) changed.set(path, content);
  return changed;
}
