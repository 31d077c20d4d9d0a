import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** Megabytes that new objects came to at most in a program that makes many of them and keeps some for a while. */
function youngAfter(bound: boolean): number {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { boundGarbage } from './src/commands/boundGarbage.ts';
    const kept = [];
    let most = 0;
    for (let made = 0; made < 3e6; made++) {
      kept[made % 200_000] = { made };
      if (made % 1000 !== 0) continue;
      if (${bound}) boundGarbage();
      const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
      most = Math.max(most, young.space_size / 2 ** 20);
    }
    console.log(most);`;
  const options = ['--max-semi-space-size=64', '--import', 'tsx', '--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' }));
}

test('garbage does not pile up', () => {
  const bounded = youngAfter(true);
  expect(bounded).toBeLessThan(40);
  // Up to Node 24 it is 64; later ones are content with less.
  expect(youngAfter(false)).toBeGreaterThanOrEqual(bounded);
});
