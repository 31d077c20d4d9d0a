import { usageError } from '../errors.ts';
import type { HookManager } from '../install/hookManager.ts';
import { commandLineMessages as messages } from '../messages/commandLine.ts';
import type { CommandName } from './commandTable.ts';
import { type Options, reporting } from './reporting.ts';

/**
 * Runs a command as it was asked for. Apart from `commandLine.ts`, so that a commit does not load it.
 *
 * @returns the exit code
 * @throws a usage error for arguments that do not go together
 */
export async function runCommand(
  name: Exclude<CommandName, '--staged'>,
  operands: readonly string[],
  options: Options,
): Promise<number> {
  switch (name) {
    case 'scan': {
      const scan = await import('./scan.ts');
      return scan.run({
        paths: operands.length > 0 ? operands : ['.'],
        ...reporting(options),
        ignore: options['no-ignore'] !== true,
        ...(/^[1-9]\d?$/.test(String(options.threads)) && { threads: Number(options.threads) }),
      });
    }
    case 'check': {
      const check = await import('./check.ts');
      return check.run({
        operands,
        ...reporting(options),
        ...(typeof options.range === 'string' && { range: options.range }),
        ...(typeof options.hook === 'string' && { hook: options.hook }),
      });
    }
    case 'fix': {
      const fix = await import('./fix.ts');
      return fix.run({ targets: operands, yes: options.yes === true, dryRun: options['dry-run'] === true });
    }
    case 'recover': {
      const recover = await import('./recover.ts');
      return recover.run({
        ...(operands[0] !== undefined && { provider: operands[0] }),
        ...(typeof options['key-id'] === 'string' && { keyId: options['key-id'] }),
        status: options.status === true,
        next: options.next === true,
      });
    }
    case 'install': {
      const install = await import('./install.ts');
      return install.run({
        dryRun: options['dry-run'] === true,
        global: options.global === true,
        ...(options.manager !== undefined && { manager: options.manager as HookManager }),
      });
    }
    case 'uninstall': {
      const uninstall = await import('./uninstall.ts');
      return uninstall.run({ dryRun: options['dry-run'] === true, global: options.global === true });
    }
    case 'doctor': {
      const doctor = await import('./doctor.ts');
      return doctor.run({ fix: options.fix === true });
    }
    case 'rules': {
      const rules = await import('./rules.ts');
      return rules.run(operands[0] === undefined ? {} : { id: operands[0] });
    }
    case 'baseline': {
      const baseline = await import('./baseline.ts');
      return baseline.run({ add: options.add === true });
    }
    case 'migrate': {
      const migrate = await import('./migrate.ts');
      return migrate.run({ dryRun: options['dry-run'] === true });
    }
    case 'config': {
      const config = await import('./config.ts');
      return config.run(reporting(options));
    }
    case 'allow': {
      if (options.review === true || options.prune === true) {
        const review = await import('./reviewExceptions.ts');
        if (operands.length > 0 || options.review === options.prune) throw usageError(messages.oneOfAllow);
        return review.run({ prune: options.prune === true, ...reporting(options) });
      }
      if (operands[0] === undefined) throw usageError(messages.oneOfAllow);
      const allow = await import('./allow.ts');
      if (typeof options.reason !== 'string') throw usageError(messages.reasonMissing);
      return allow.run({
        fingerprint: operands[0],
        reason: options.reason,
        everywhere: options.everywhere === true,
        ...(typeof options.owner === 'string' && { owner: options.owner }),
        ...(typeof options.expires === 'string' && { expires: options.expires }),
      });
    }
  }
}
