import { type Options, reporting } from './commands/reporting.ts';
import * as staged from './commands/staged.ts';
import { exitCodes } from './errors.ts';

export { rehearse } from './commands/rehearse.ts';

/**
 * Reads the arguments and runs the command.
 *
 * @param argv arguments without node and script
 * @returns the exit code
 * @throws a usage error for arguments that mean nothing
 */
export async function commandLine(argv: readonly string[]): Promise<number> {
  // What hooks/pre-commit asks, before anything that reads arguments is loaded.
  const asked = argv.join(' ');
  if (asked === '--staged --hook' || asked === '--staged --hook --listed')
    return runStaged([], { hook: true, listed: argv.length === 3 });
  if (argv.some((argument) => argument.startsWith('--lang'))) {
    const { takeLanguage } = await import('./commands/takeLanguage.ts');
    argv = takeLanguage(argv);
  }
  const [first] = argv;
  if (first === undefined || argv.includes('--help') || argv.includes('-h') || first === 'help') {
    const { helpText } = await import('./commands/help.ts');
    const names = argv.filter((each) => !/^(?:--help|-h|help)$/.test(each));
    process.stdout.write(helpText(names.find((each) => each === '--staged') ?? names[0]));
    return first === undefined ? exitCodes.usage : exitCodes.clean;
  }
  if (first === '--version' || first === '-V') {
    const { packageVersion } = await import('./packageVersion.ts');
    process.stdout.write(`${packageVersion()}\n`);
    return exitCodes.clean;
  }
  const { parseCommand } = await import('./commands/parseCommand.ts');
  const { command, operands, options } = parseCommand(argv);
  if (command.name === '--staged') return runStaged(operands, options);
  const { runCommand } = await import('./commands/runCommand.ts');
  return await runCommand(command.name, operands, options);
}

async function runStaged(paths: readonly string[], options: Options): Promise<number> {
  return staged.run({
    paths: [...paths],
    ...reporting(options),
    hook: options.hook === true,
    listed: options.listed === true,
  });
}
