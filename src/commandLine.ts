import type { CommandSpec } from './commands/commandTable.ts';
import * as staged from './commands/staged.ts';
import { exitCodes, usageError } from './errors.ts';
import { commandLineMessages as messages } from './messages/commandLine.ts';

/** The values of a command's options: a missing one is `undefined`. */
type Options = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Reads the arguments and runs the command.
 *
 * @param argv arguments without node and script
 * @returns the exit code
 * @throws a usage error for arguments that mean nothing
 */
export async function commandLine(argv: readonly string[]): Promise<number> {
  if (argv.length === 2 && argv[0] === '--staged' && argv[1] === '--hook')
    return runStaged([], { hook: true });
  const [first] = argv;
  if (first === undefined || argv.includes('--help') || argv.includes('-h') || first === 'help') {
    const { helpText } = await import('./commands/help.ts');
    process.stdout.write(helpText(first === 'help' ? argv[1] : first));
    return first === undefined ? exitCodes.usage : exitCodes.clean;
  }
  if (first === '--version' || first === '-V') {
    const { packageVersion } = await import('./packageVersion.ts');
    process.stdout.write(`${packageVersion()}\n`);
    return exitCodes.clean;
  }
  const { parseCommand } = await import('./commands/parseCommand.ts');
  const { command, operands, options } = parseCommand(argv);
  return await run(command, operands, options);
}

async function run(command: CommandSpec, operands: readonly string[], options: Options): Promise<number> {
  switch (command.name) {
    case '--staged':
      return runStaged(operands, options);
    case 'scan': {
      const scan = await import('./commands/scan.ts');
      return scan.run({
        paths: operands,
        ...reporting(options),
        ignore: options['no-ignore'] !== true,
        ...(/^[1-9]\d?$/.test(String(options.threads)) && { threads: Number(options.threads) }),
      });
    }
    case 'install': {
      const install = await import('./commands/install.ts');
      return install.run({ dryRun: options['dry-run'] === true });
    }
    case 'uninstall': {
      const uninstall = await import('./commands/uninstall.ts');
      return uninstall.run({ dryRun: options['dry-run'] === true });
    }
    case 'rules': {
      const rules = await import('./commands/rules.ts');
      return rules.run(operands[0] === undefined ? {} : { id: operands[0] });
    }
    case 'allow': {
      const allow = await import('./commands/allow.ts');
      if (typeof options.reason !== 'string') throw usageError(messages.reasonMissing);
      return allow.run({
        fingerprint: operands[0]!,
        reason: options.reason,
        ...(typeof options.owner === 'string' && { owner: options.owner }),
        ...(typeof options.expires === 'string' && { expires: options.expires }),
      });
    }
  }
}

async function runStaged(paths: readonly string[], options: Options): Promise<number> {
  return staged.run({ paths: [...paths], ...reporting(options), hook: options.hook === true });
}

const reporting = (options: Options) => ({
  format: options.format === 'json' ? ('json' as const) : ('text' as const),
  all: options.all === true,
});
