import { resolve } from 'node:path';
import { exitCodes } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { openRepository } from '../git/repository.ts';
import { configMessages as messages } from '../messages/config.ts';
import { currentLanguage } from '../messages/language.ts';
import { type Config, readConfig } from '../policy/config.ts';
import { loadRules } from '../policy/loadRules.ts';
import { type ConfigKey, configKeys } from '../policy/parseConfig.ts';
import { readPolicy } from '../policy/policy.ts';
import {
  allowPath,
  baselinePath,
  configPath,
  isPatternPath,
  type PolicyFiles,
} from '../policy/policyFiles.ts';
import { table } from '../report/table.ts';
import { printable, writeOutput } from '../terminal.ts';

interface ConfigOptions {
  readonly format: 'text' | 'json';
  readonly cwd?: string;
}

/**
 * `keyguard config`: what is in force in the work tree, and from which file and line. All of the policy is read and
 * checked on the way.
 *
 * @returns the exit code
 * @throws a usage error where a file of `.keyguard/` is broken
 */
export async function run({ format, cwd = process.cwd() }: ConfigOptions): Promise<number> {
  const root = (await openRepository(cwd).catch(() => null))?.root ?? resolve(cwd);
  const files = workTreePolicy(root);
  const config = await readConfig(files);
  const others = await otherFiles(files, config);
  const settings = configKeys.map((key) => ({
    key,
    value: settingOf(config, key),
    // What the person chose for this run stands in no file.
    line:
      key === 'language' && config.language !== currentLanguage() ? null : (config.lines.get(key) ?? null),
  }));
  if (format === 'json') {
    const record = Object.fromEntries(
      settings.map(({ key, value, line }) => [key, { value, file: line === null ? null : configPath, line }]),
    );
    writeOutput(`${JSON.stringify({ version: 1, root, settings: record, files: others })}\n`);
    return exitCodes.clean;
  }
  const rows = settings.map(({ key, value, line }) => [
    key,
    shown(value),
    line === null ? messages.defaultValue : messages.setIn(configPath, line),
    messages.meanings[key],
  ]);
  writeOutput(`${messages.title(root)}\n\n${indented(rows)}\n`);
  if (others.length === 0) writeOutput(`${messages.noFiles}\n`);
  else writeOutput(`${messages.otherFiles}\n\n${indented(others.map(({ path, holds }) => [path, holds]))}`);
  return exitCodes.clean;
}

/** A setting as the file would have it; null for none. */
function settingOf(config: Config, key: ConfigKey): string | boolean | readonly string[] | null {
  switch (key) {
    case 'size-limit':
      return config.sizeLimit?.text ?? null;
    case 'time-budget':
      return config.timeBudget?.text ?? null;
    case 'language':
      return currentLanguage();
    default:
      return config[key];
  }
}

function shown(value: string | boolean | readonly string[] | null): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return messages.none;
  return Array.isArray(value) ? value.map(printable).join(', ') : printable(String(value));
}

const indented = (rows: readonly (readonly string[])[]) =>
  table(rows, 40)
    .map((row) => `  ${row}\n`)
    .join('');

/** What else `.keyguard/` holds, in words. */
async function otherFiles(files: PolicyFiles, config: Config) {
  const list = await files.list();
  const ruleSet = await loadRules(files, config);
  const policy = await readPolicy(files, ruleSet.ids);
  const rows: { readonly path: string; readonly holds: string }[] = [];
  for (const { path } of list) {
    if (path === allowPath) {
      const { readAllowFile } = await import('../policy/allowFile.ts');
      const { entries } = readAllowFile(await files.read(path), new Set(ruleSet.ids));
      rows.push({ path, holds: messages.exceptionsOf(entries.length, policy.expired.length) });
    } else if (path === baselinePath) {
      const { readBaseline } = await import('../policy/baseline.ts');
      rows.push({ path, holds: messages.entriesOf(readBaseline(await files.read(path)).entries.length) });
    } else if (isPatternPath(path)) {
      const { customPattern } = await import('../policy/customPattern.ts');
      const { rules } = customPattern(await files.read(path), path);
      rows.push({ path, holds: messages.rulesOf(rules.map(({ id }) => id)) });
    }
  }
  return rows;
}
