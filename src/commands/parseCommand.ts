import { parseArgs } from 'node:util';
import { usageError } from '../errors.ts';
import { commandLineMessages as messages } from '../messages/commandLine.ts';
import { nearestName } from '../nearestName.ts';
import { printable } from '../terminal.ts';
import { commandNamed } from './commandNamed.ts';
import type { CommandSpec } from './commandTable.ts';

interface ParsedCommand {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Reads `COMMAND [OPTIONS] [OPERANDS]` by the command table; `--staged` may stand anywhere.
 *
 * @throws a usage error that names the nearest known command, option or value
 */
export function parseCommand(argv: readonly string[]): ParsedCommand {
  const name = argv.includes('--staged') ? '--staged' : argv[0]!;
  const command = commandNamed(name);
  const rest = [...argv];
  rest.splice(rest.indexOf(name), 1);

  const { tokens } = parseArgs({ args: rest, options: specsForNode(command), strict: false, tokens: true });
  const operands: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option')
      options[token.name] = optionValue(command, token.rawName, token.name, token.value);
  }
  checkCount(command, operands);
  return { command, operands, options };
}

function specsForNode(command: CommandSpec) {
  const known = Object.entries(command.options).map(([name, { type }]) => [name, { type }] as const);
  return Object.fromEntries(known);
}

function optionValue(command: CommandSpec, raw: string, name: string, value: string | undefined) {
  const spec =
    Object.hasOwn(command.options, name) && raw.startsWith('--') ? command.options[name] : undefined;
  if (!spec) {
    const names = Object.keys(command.options).map((each) => `--${each}`);
    throw usageError(messages.unknownOption(printable(raw), nearestName(raw, names)));
  }
  if (spec.type === 'boolean') {
    if (value !== undefined) throw usageError(messages.takesNoValue(raw));
    return true;
  }
  if (value === undefined || value === '') throw usageError(messages.takesValue(raw, spec.value ?? 'VALUE'));
  if (spec.choices && !spec.choices.includes(value))
    throw usageError(messages.unknownValue(raw, printable(value), spec.choices));
  return value;
}

function checkCount({ name, most }: CommandSpec, given: readonly string[]): void {
  if (given.length > most) throw usageError(messages.tooManyOperands(name, printable(given[most]!)));
}
