import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { plant } from '../support/situations.ts';
import { commandTableText } from './support/commandTable.ts';
import { type GitCommand, gitCommands } from './support/gitCommands.ts';
import { layHooks } from './support/layHooks.ts';

afterAll(removeRepositories);

const { text, clean, id, secret } = plant();

function runIn(row: GitCommand, content: string) {
  const repository = createRepository();
  row.prepare(repository, content);
  const hooks = layHooks(repository);
  const outcome = row.run(repository, hooks.environment, content);
  return { repository, hooks, outcome };
}

describe.each(gitCommands)('$command', (row) => {
  test('without a secret, runs these hooks and is not disturbed', () => {
    const { hooks, outcome } = runIn(row, clean);
    expect(outcome.stderr).not.toContain('keyguard:');
    expect(outcome.status).toBe(0);
    expect([...new Set(hooks.ran())].sort()).toEqual([...row.hooks].sort());
  });

  test('with a secret, is caught as the table says', () => {
    const { hooks, outcome } = runIn(row, text);
    const said = outcome.stderr + outcome.stdout;
    expect(said).not.toContain(id);
    expect(said).not.toContain(secret);
    const warnings = said.match(/^keyguard: a commit went past the guard: .*$/gm) ?? [];
    if (row.caught === null) {
      expect(outcome.status).toBe(0);
      expect(said).not.toContain('keyguard:');
    } else if (row.caught.how === 'stopped') {
      expect(outcome.status).not.toBe(0);
      expect(said).toMatch(
        /^keyguard: (commit|push) refused: .*((config\.rb|shared|a):\d|line \d+ of the (commit )?message)/m,
      );
      expect(warnings).toEqual([]);
      expect(hooks.ran().at(-1)).toBe(row.caught.by);
    } else {
      expect(outcome.status).toBe(0);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(/(config\.rb|shared|new):\d+ \(commit [0-9a-f]{10}: /);
      expect(said).toContain(row.undo);
      expect(row.hooks).toContain(row.caught.by);
    }
  });
});

test('the documentation has the same table', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/hooks-and-git.md'), 'utf8');
  expect(page.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')).toContain(commandTableText());
});
