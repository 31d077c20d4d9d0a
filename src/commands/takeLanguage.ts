import { usageError } from '../errors.ts';
import { commandLineMessages as messages } from '../messages/commandLine.ts';
import { isLanguage, languages, setLanguage } from '../messages/language.ts';
import { printable } from '../terminal.ts';

const option = '--lang';

/**
 * Reads `--lang LANGUAGE` or `--lang=LANGUAGE`, which every command understands, and speaks that language from then
 * on. What follows `--` is left alone; of several the last counts.
 *
 * @returns the other arguments
 * @throws a usage error where it names no language that keyguard speaks
 */
export function takeLanguage(argv: readonly string[]): readonly string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const others: string[] = [];
  for (let at = 0; at < end; at += 1) {
    const argument = argv[at]!;
    if (argument !== option && !argument.startsWith(`${option}=`)) {
      others.push(argument);
      continue;
    }
    const value = argument === option ? argv[++at] : argument.slice(option.length + 1);
    if (!value || at >= end) throw usageError(messages.takesValue(option, languages.join('|')));
    if (!isLanguage(value)) throw usageError(messages.unknownValue(option, printable(value), languages));
    setLanguage(value);
  }
  return [...others, ...argv.slice(end)];
}
