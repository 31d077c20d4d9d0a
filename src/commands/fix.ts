import { createInterface } from 'node:readline/promises';
import { exitCodes, incompleteError } from '../errors.ts';
import { applyFix } from '../fix/applyFix.ts';
import { type Committed, committedBefore } from '../fix/committedBefore.ts';
import { endInterrupted } from '../fix/endInterrupted.ts';
import { readJournal } from '../fix/journal.ts';
import { planFix } from '../fix/planFix.ts';
import { showPlan } from '../fix/showPlan.ts';
import { showCommitted, showResult } from '../fix/showResult.ts';
import { openRepository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { bySecret } from '../policy/bySecret.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';
import { columnsOf } from '../report/columnsOf.ts';
import { wantsColour, writeOutput } from '../terminal.ts';
import { findTargets } from './findTargets.ts';
import { scanStaged } from './scanStaged.ts';

interface FixOptions {
  /** `FILE`, `FILE:LINE` or fingerprints; empty for everything staged that blocks. */
  readonly targets: readonly string[];
  /** Make the changes without a question. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard fix`: takes secrets out of index and work tree, keeps their values in a `.env`, and makes the program
 * find them there. It shows what it will change first.
 *
 * @returns the exit code: blocked where a secret stays
 * @throws a known error; then nothing has changed
 */
export async function run({
  targets,
  yes: unasked,
  dryRun,
  cwd = process.cwd(),
}: FixOptions): Promise<number> {
  const repository = await openRepository(cwd);
  if (dryRun && readJournal(repository)) writeOutput(`${messages.interruptedDryRun}\n`);
  const ending = dryRun ? null : await endInterrupted(repository);
  if (ending) writeOutput(`${messages.interrupted[ending]}\n`);

  const scan = await scanStaged(repository);
  const findings = await findTargets(scan, targets);
  if (findings.length === 0) {
    writeOutput(`${messages.nothingToFix}\n`);
    return exitCodes.clean;
  }
  const plan = await planFix(repository, scan.ruleSet, findings);
  // Nothing to do and nothing in the way: what was found is not there any more.
  if (plan.changes.length === 0 && plan.left.length === 0)
    throw incompleteError(messages.changedMeanwhile(findings[0]!.file));
  const committed: Committed[] = await committedBefore(repository, findings);
  const command = await commandIn(repository.root);
  const options = { colour: wantsColour(process.stdout), columns: columnsOf(process.stdout) };
  const files = new Set(findings.map(({ file }) => file)).size;
  writeOutput(
    `${messages.title(bySecret(findings).length, files)}\n\n${await showPlan(plan, scan.ruleSet, options)}\n`,
  );
  writeOutput(showCommitted(committed, command, options));

  if (plan.changes.length === 0) {
    writeOutput(`${messages.nothingCanBeDone}\n`);
    return exitCodes.blocked;
  }
  if (dryRun) {
    writeOutput(`${messages.dryRun}\n`);
    return exitCodes.clean;
  }
  if (!unasked) {
    const refusal = await ask(command);
    if (refusal !== null) {
      writeOutput(`${refusal}\n`);
      return exitCodes.blocked;
    }
  }
  await applyFix(repository, plan.changes);
  writeOutput(showResult(plan, committed, options));
  return plan.left.length > 0 ? exitCodes.blocked : exitCodes.clean;
}

/** In any language; an empty answer means it, too. */
const yes = /^(?:y|yes|はい|예|네)$/i;

/** Asks the person at the terminal. Returns why nothing is to be done, or null. */
async function ask(command: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return messages.nobodyToAsk(command);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // The end of the input, or Ctrl-C: no answer is no.
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('no')));
  try {
    const answer = (await Promise.race([terminal.question(messages.question), closed])).trim();
    return answer === '' || yes.test(answer) ? null : messages.declined;
  } finally {
    terminal.close();
  }
}
