import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commandTable } from '../../src/commands/commandTable.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';

const project = resolve(import.meta.dirname, '../..');
const { keyguard } = createRepository();

afterAll(removeRepositories);

describe('arguments that mean nothing end with 2 and one line that names the nearest', () => {
  test.each([
    [['scna', '.'], 'unknown command scna, did you mean scan?'],
    [['--stage'], 'unknown option --stage, did you mean --staged?'],
    [['scan', '.', '--no-ignored'], 'unknown option --no-ignored, did you mean --no-ignore?'],
    [['scan', '.', '-x'], 'unknown option -x; see keyguard --help'],
    [['scan', '.', '--format', 'xml'], '--format cannot be xml: it is one of text, json'],
    [['scan', '.', '--format'], '--format needs a value: --format FORMAT'],
    [['scan', '.', '--all=yes'], '--all takes no value'],
    [['install', 'here'], 'keyguard install does not know what to do with here'],
    [['allow', 'abc'], 'an exception needs a reason'],
    [['scan', '.', '--__proto__'], 'unknown option --__proto__'],
    [['--help', 'bogus'], 'unknown command bogus'],
    [['instal', '--help'], 'unknown command instal, did you mean install?'],
    [['\x1b[31mred'], 'unknown command \\x1b[31mred'],
  ])('keyguard %j', (args, message) => {
    const { status, stdout, stderr } = keyguard(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`keyguard: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('help', () => {
  test('names every command, and each command every option of its own', () => {
    const general = keyguard(['--help']);
    expect(general.status).toBe(0);
    for (const { name, options } of commandTable) {
      expect(general.stdout).toContain(`  ${name}`);
      const own = keyguard([name, '--help']).stdout;
      expect(keyguard(['--help', name])).toEqual({ status: 0, stdout: own, stderr: '' });
      expect(own).not.toBe(general.stdout);
      for (const [option, { hidden }] of Object.entries(options)) {
        if (hidden) expect(own).not.toContain(`--${option}`);
        else expect(own).toMatch(new RegExp(`^  --${option}\\b.* {2,}\\S`, 'm'));
      }
    }
  });

  test('is what the README shows', () => {
    expect(readFileSync(join(project, 'README.md'), 'utf8')).toContain(keyguard(['--help']).stdout);
  });

  test('is shown, as an error, where nothing was asked', () => {
    expect(keyguard([])).toMatchObject({ status: 2, stdout: keyguard(['--help']).stdout });
  });
});

test('--version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  expect(keyguard(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});
