import { posix } from 'node:path';
import { commitsMessages } from '../messages/commits.ts';
import { remedyMessages } from '../messages/remedy.ts';
import { reportMessages as messages } from '../messages/report.ts';
import { type Finding, messageFile } from '../policy/finding.ts';
import type { Advice } from '../remedy/advise.ts';
import { githubSecret } from '../remedy/languages/formats.ts';
import { shellQuote } from '../remedy/shellQuote.ts';
import type { Writer } from './writer.ts';

/** What to do about a finding, line by line: the same for places that are repaired in the same way. */
export function whatToDo({ file }: Finding, advice: Advice, writer: Writer): string[] {
  if (file === messageFile) return [commitsMessages.outOfMessage];
  return advice.untrack ? untrack(advice, writer) : replace(advice);
}

/** For a file that exists to hold secrets: how to keep it out of the repository. */
function untrack(advice: Advice, { safe, options }: Writer): string[] {
  const { file, ignore } = advice.untrack!;
  const typed = (path: string) => safe(shellQuote(posix.relative(options.folder, path)));
  return [
    messages.untrack,
    `    ${messages.untrackCommand(typed(file))}`,
    `    ${messages.ignoreCommand(safe(shellQuote(ignore)), typed('.gitignore'))}`,
  ];
}

/** For all other files: who supplies the value, what else the new lines need, where the value goes. */
function replace(advice: Advice): string[] {
  const names = [...new Set(advice.names.values())];
  const suppliers = advice.suppliers.map((supplier) => remedyMessages.supplier[supplier](names));
  const needs = advice.needs.filter((need) => !need.includes('\n')).map(messages.needs);
  const blocks = advice.needs.filter((need) => need.includes('\n')).flatMap((need) => need.split('\n'));
  const besides = blocks.length > 0 ? [messages.needsBlock, ...blocks.map((line) => `    ${line}`)] : [];
  return [...suppliers, ...needs, ...besides, ...setIn(advice)];
}

function setIn({ language, hunks, names }: Advice): string[] {
  if (hunks.length === 0 || language === 'text' || language === 'dotenv') return [];
  const distinct = [...new Set(names.values())];
  if (language === 'github-actions') return [messages.setIn.github(distinct.map(githubSecret))];
  if (language !== 'terraform') return [messages.setIn.environment(distinct)];
  return [messages.setIn.terraform(distinct.map((name) => `TF_VAR_${name.toLowerCase()}`))];
}
