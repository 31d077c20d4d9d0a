import { recoverMessages as messages } from '../../messages/recover.ts';
import { shellQuote } from '../../remedy/shellQuote.ts';
import type { Actor, Argument, ArgvCommand, Command, FactName, Facts, Step, StepText } from '../types.ts';

/** Longer lines are broken before their options. */
const widest = 100;

/** Commands that stand in one block of code, and the line above it. */
interface CommandBlock {
  readonly caption: string | undefined;
  readonly lines: readonly string[];
}

/**
 * A step's commands as a person copies them: who runs them in a comment, then lines for a POSIX shell (CloudShell, Git
 * Bash, any terminal of Linux and macOS). Commands without a caption of their own join the block before; those that go
 * through all regions share a loop.
 */
export function commandBlocks({ commands = [], actor }: Step, captions: StepText['captions'], facts: Facts) {
  const blocks: { caption: string | undefined; actor: Actor; commands: Command[] }[] = [];
  for (const command of commands) {
    if (command.when && !command.when(facts)) continue;
    const caption = command.caption === undefined ? undefined : captions?.[command.caption];
    const who = command.actor ?? actor;
    const last = blocks.at(-1);
    if (caption === undefined && last?.actor === who) last.commands.push(command);
    else blocks.push({ caption, actor: who, commands: [command] });
  }
  return blocks.map(({ caption, actor: who, commands: together }): CommandBlock => {
    const head = `# ${messages.runAs(messages.actors[who])}`;
    return { caption, lines: [head, ...linesOf(together, facts)] };
  });
}

const isLoop = (command: Command | undefined): command is ArgvCommand =>
  command !== undefined && 'argv' in command && command.regions === 'each';

function linesOf(commands: readonly Command[], facts: Facts): string[] {
  const lines: string[] = [];
  for (let at = 0; at < commands.length; at++) {
    const command = commands[at]!;
    if ('shell' in command) lines.push(...command.shell(facts));
    else if (!isLoop(command)) lines.push(...callLines(command, facts));
    else {
      const calls = [command];
      for (
        let next = commands[at + 1];
        !command.filter && isLoop(next) && !next.filter;
        next = commands[at + 1]
      ) {
        calls.push(next);
        at++;
      }
      lines.push(...loopLines(calls, facts));
    }
  }
  return lines;
}

function loopLines(calls: readonly ArgvCommand[], facts: Facts): string[] {
  const { filter } = calls[0]!;
  return [
    "for region in $(aws ec2 describe-regions --query 'Regions[].RegionName' --output text); do",
    // A filter is for what the calls print.
    ...(filter === undefined ? ['  echo "== $region"'] : []),
    ...calls.flatMap(({ argv }) => broken([...wordsOf(argv, facts), '--region "$region"'], '  ')),
    `done${filter === undefined ? '' : ` | ${filter}`}`,
  ];
}

function callLines({ argv, into, filter }: ArgvCommand, facts: Facts): string[] {
  const lines = broken(wordsOf(argv, facts), '');
  if (filter !== undefined) lines.push(`${lines.pop()} | ${filter}`);
  if (into !== undefined) {
    lines[0] = `${into}=$(${lines[0]}`;
    lines.push(`${lines.pop()})`);
  }
  return lines;
}

const wordsOf = (argv: readonly Argument[], facts: Facts) =>
  argv.map((argument) => argumentText(argument, facts));

/** One line, or one for each option where that would be too long. */
function broken(words: readonly string[], indent: string): string[] {
  const whole = indent + words.join(' ');
  if (whole.length <= widest) return [whole];
  const lines: string[][] = [[]];
  for (const word of words) {
    if (word.startsWith('--')) lines.push([]);
    lines.at(-1)!.push(word);
  }
  return lines.map((parts, at) => {
    const start = at === 0 ? indent : `${indent}  `;
    return `${start}${parts.join(' ')}${at < lines.length - 1 ? ' \\' : ''}`;
  });
}

type Piece = string | { readonly fact: FactName } | { readonly variable: string };

/** An argument for the shell: what is literal stands in single quotes where it needs any, a variable in double ones. */
export function argumentText(argument: Argument, facts: Facts): string {
  const pieces: readonly Piece[] =
    typeof argument === 'object' && 'join' in argument ? argument.join : [argument];
  const texts: { text: string; variable: boolean }[] = [];
  for (const piece of pieces) {
    const variable = typeof piece === 'object' && 'variable' in piece;
    const text =
      typeof piece === 'string' ? piece : 'fact' in piece ? facts.values[piece.fact] : piece.variable;
    const last = texts.at(-1);
    if (!variable && last && !last.variable) last.text += text;
    else texts.push({ text, variable });
  }
  const literal = texts.filter(({ variable }) => !variable).map(({ text }) => text);
  // Easier to read than single quotes that are left and entered again. `!` is for the history of an interactive bash.
  if ((texts.length > 1 || literal.some((text) => text.includes("'"))) && !/["$`\\!]/.test(literal.join('')))
    return `"${texts.map(({ text, variable }) => (variable ? `\${${text}}` : text)).join('')}"`;
  return texts.map(({ text, variable }) => (variable ? `"$${text}"` : shellQuote(text))).join('');
}
