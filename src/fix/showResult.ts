import picocolors from 'picocolors';
import { fixMessages as messages } from '../messages/fix.ts';
import { titlesMessages } from '../messages/titles.ts';
import { bySecret } from '../policy/bySecret.ts';
import { createConcealer } from '../remedy/conceal.ts';
import { printable } from '../terminal.ts';
import type { Committed } from './committedBefore.ts';
import type { FixPlan, PathChange } from './plan.ts';

/** So many commits or branches are named. */
const named = 5;

/** What was done, and what is left to do for the program to run. Ends with a line feed. */
export function showResult(
  plan: FixPlan,
  committed: readonly Committed[],
  { colour }: { readonly colour: boolean },
): string {
  const colours = picocolors.createColors(colour);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0
      ? ['', colours.bold(title), ...lines.map((line) => `  ${indented(printable(line))}`)]
      : [];
  const places = new Set(plan.left.map(({ path, line }) => `${path}:${line}`));
  const left = plan.findings.filter(({ file, parts }) =>
    parts.some(({ line }) => places.has(`${file}:${line}`)),
  );
  // A pair is left once, and of two findings on a line one may be left.
  const kept = left.slice(0, plan.left.length);
  const taken = plan.findings.filter((finding) => !kept.includes(finding));
  return [
    colours.green(messages.done(Math.max(1, bySecret(taken).length), taken.length)),
    ...plan.stored.flatMap(({ names, envFile, loader }) => [
      messages.stored(names, envFile),
      ...(loader === null ? [] : [messages.loader(envFile, loader)]),
    ]),
    ...section(messages.stepsTitle, plan.steps),
    ...section(messages.elsewhereTitle, plan.elsewhere),
    ...section(messages.betterTitle, plan.better),
    '',
    ...(plan.orphans.length > 0 ? [colours.dim(messages.orphans(plan.orphans)), ''] : []),
    plan.left.length > 0
      ? colours.yellow(messages.leftAfter(Math.max(1, bySecret(kept).length)))
      : plan.changes.some(isInWorkOnly)
        ? messages.nextInWork
        : committed.length === plan.findings.length && committed.every(({ inLastOnly }) => inLastOnly)
          ? messages.nextAmend
          : messages.next,
  ]
    .join('\n')
    .concat('\n');
}

/** A tracked file that the next commit takes only where it is told to. */
const isInWorkOnly = ({ kind, work, index }: PathChange) =>
  kind === 'other' && work !== null && work.before !== null && index === null;

/** Values that stand in commits: what has to be done besides. Empty where there are none; else it ends with a blank line. */
export function showCommitted(
  committed: readonly Committed[],
  command: string,
  { colour }: { readonly colour: boolean },
): string {
  if (committed.length === 0) return '';
  const colours = picocolors.createColors(colour);
  const safe = createConcealer(committed.flatMap(({ finding }) => finding.parts)).text;
  const lines = committed.flatMap(({ finding, commits, branches, pushed, inLastOnly }) => [
    messages.committed.place(
      titlesMessages.withRoles(finding.title, []),
      `${printable(safe(finding.file))}:${finding.parts[0]!.line}`,
    ),
    ...(commits.length > 0
      ? [messages.committed.commits(commits.slice(0, named), Math.max(0, commits.length - named))]
      : []),
    ...(branches.length > 0
      ? [
          messages.committed.branches(
            branches.slice(0, named).map(printable),
            Math.max(0, branches.length - named),
          ),
        ]
      : []),
    inLastOnly
      ? messages.committed.inLastOnly
      : pushed
        ? messages.committed.pushed
        : messages.committed.notPushed,
  ]);
  const isLedOn = committed.some(({ inLastOnly }) => !inLastOnly);
  const recover = isLedOn ? [messages.committed.recover(command)] : [];
  return `${[colours.bold(colours.red(messages.committed.title)), ...lines, ...recover].join('\n')}\n\n`;
}

const indented = (text: string) => text.replaceAll('\n', '\n  ');
