import { hookManagers } from '../install/hookManager.ts';

/**
 * Every command and option, once: the parser, `--help`, the README's list, the man page and the shell completions
 * are all made from this table. The words that explain them are in `src/messages`.
 */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help: `DATE`. Only for `string`. */
  readonly value?: string;
  /** The values that it takes, where they are few. */
  readonly choices?: readonly string[];
  /** Not shown: for the hooks that keyguard writes. */
  readonly hidden?: boolean;
}

export interface CommandSpec {
  /** As typed; `--staged` is a command that looks like an option, because hooks and people know it so. */
  readonly name: CommandName;
  /** The positional arguments as the help shows them. */
  readonly operands: string;
  /** How many of them there may be. */
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

export type CommandName =
  | '--staged'
  | 'scan'
  | 'check'
  | 'fix'
  | 'install'
  | 'uninstall'
  | 'doctor'
  | 'allow'
  | 'rules'
  | 'config'
  | 'baseline'
  | 'recover'
  | 'migrate';

const format: OptionSpec = { type: 'string', value: 'FORMAT', choices: ['text', 'json'] };
const all: OptionSpec = { type: 'boolean' };
const explain: OptionSpec = { type: 'boolean' };
const dryRun: OptionSpec = { type: 'boolean' };

export const commandTable: readonly CommandSpec[] = [
  {
    name: '--staged',
    operands: '[PATH…]',
    most: Infinity,
    options: {
      format,
      all,
      explain,
      hook: { type: 'boolean', hidden: true },
      listed: { type: 'boolean', hidden: true },
    },
  },
  {
    name: 'scan',
    operands: '[PATH…]',
    most: Infinity,
    options: {
      format,
      all,
      explain,
      'no-ignore': { type: 'boolean' },
      threads: { type: 'string', value: 'NUMBER', hidden: true },
    },
  },
  {
    name: 'check',
    operands: '--range A..B',
    most: 3,
    options: {
      range: { type: 'string', value: 'A..B' },
      format,
      all,
      explain,
      hook: { type: 'string', value: 'NAME', hidden: true },
    },
  },
  {
    name: 'fix',
    operands: '[FILE|FILE:LINE|FINGERPRINT…]',
    most: Infinity,
    options: { yes: { type: 'boolean' }, 'dry-run': dryRun },
  },
  {
    name: 'recover',
    operands: '[PROVIDER]',
    most: 1,
    options: {
      'key-id': { type: 'string', value: 'ID' },
      status: { type: 'boolean' },
      next: { type: 'boolean' },
    },
  },
  {
    name: 'install',
    operands: '',
    most: 0,
    options: {
      'dry-run': dryRun,
      global: { type: 'boolean' },
      manager: { type: 'string', value: 'NAME', choices: hookManagers },
    },
  },
  {
    name: 'uninstall',
    operands: '',
    most: 0,
    options: { 'dry-run': dryRun, global: { type: 'boolean' } },
  },
  {
    name: 'doctor',
    operands: '',
    most: 0,
    options: { fix: { type: 'boolean' } },
  },
  {
    name: 'allow',
    operands: '[FINGERPRINT]',
    most: 1,
    options: {
      reason: { type: 'string', value: 'TEXT' },
      everywhere: { type: 'boolean' },
      owner: { type: 'string', value: 'NAME' },
      expires: { type: 'string', value: 'DATE' },
      review: { type: 'boolean' },
      prune: { type: 'boolean' },
      format,
    },
  },
  { name: 'baseline', operands: '', most: 0, options: { add: { type: 'boolean' } } },
  { name: 'config', operands: '', most: 0, options: { format } },
  { name: 'migrate', operands: '', most: 0, options: { 'dry-run': dryRun } },
  { name: 'rules', operands: '[NAME]', most: 1, options: {} },
];
