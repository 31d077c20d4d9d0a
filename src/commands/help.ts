import { exitCodes } from '../errors.ts';
import { commandLineMessages as messages } from '../messages/commandLine.ts';
import { table } from '../report/table.ts';
import { commandNamed } from './commandNamed.ts';
import { type CommandSpec, commandTable } from './commandTable.ts';

/**
 * The help of one command, or of all. Ends with a line feed.
 *
 * @throws a usage error where there is no such command
 */
export const helpText = (name?: string): string =>
  name === undefined ? generalHelp() : commandHelp(commandNamed(name));

type Row = readonly [string, string];

function generalHelp(): string {
  const commands = commandTable.map((each): Row => [synopsis(each), messages.commandSummaries[each.name]]);
  const options: Row[] = [
    ['--help [COMMAND]', messages.optionSummaries.help],
    ['--lang LANGUAGE', messages.optionSummaries.lang],
    ['--version', messages.optionSummaries.version],
  ];
  return [
    messages.summary,
    section(messages.commands, commands),
    section(messages.options, options),
    section(messages.exitCodes, exitCodeRows()),
    section(messages.environment, Object.entries(messages.environmentSummaries)),
  ]
    .join('\n\n')
    .concat('\n');
}

function commandHelp(command: CommandSpec): string {
  const options = Object.entries(command.options)
    .filter(([, spec]) => !spec.hidden)
    .map(([name, spec]): Row => {
      const value = spec.choices ? ` ${spec.choices.join('|')}` : spec.value ? ` ${spec.value}` : '';
      return [`--${name}${value}`, messages.optionSummaries[name as keyof typeof messages.optionSummaries]];
    });
  const usage = `${messages.usage}: keyguard ${synopsis(command)}${options.length > 0 ? ' [OPTIONS]' : ''}`;
  return [
    usage,
    messages.commandSummaries[command.name],
    ...(options.length > 0 ? [section(messages.options, options)] : []),
    section(messages.exitCodes, exitCodeRows()),
  ]
    .join('\n\n')
    .concat('\n');
}

const synopsis = ({ name, operands }: CommandSpec) => [name, operands].filter(Boolean).join(' ');

const exitCodeRows = (): Row[] =>
  Object.entries(exitCodes).map(([name, code]) => [
    String(code),
    messages.exitCodeSummaries[name as keyof typeof exitCodes],
  ]);

function section(title: string, rows: readonly Row[]): string {
  return [`${title}:`, ...table(rows).map((row) => `  ${row}`)].join('\n');
}
