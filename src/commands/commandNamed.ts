import { usageError } from '../errors.ts';
import { commandLineMessages as messages } from '../messages/commandLine.ts';
import { nearestName } from '../nearestName.ts';
import { printable } from '../terminal.ts';
import { type CommandSpec, commandTable } from './commandTable.ts';

/** @throws a usage error that names the nearest known command */
export function commandNamed(name: string): CommandSpec {
  const command = commandTable.find((each) => each.name === name);
  if (command) return command;
  const names = commandTable.map((each) => each.name);
  const kind = name.startsWith('-') ? messages.unknownOption : messages.unknownCommand;
  throw usageError(kind(printable(name), nearestName(name, names)));
}
