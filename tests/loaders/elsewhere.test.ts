import { expect, test } from '@jest/globals';
import { elsewhere } from '../../src/loaders/elsewhere.ts';

const view = {
  root: '/repository',
  tracked: new Set(['.github/workflows/test.yml']),
  exists: () => false,
  text: () => null,
};

test('a name that GitHub refuses for a secret gets another one there', () => {
  expect(elsewhere(view, ['API_KEY', 'GITHUB_TOKEN'])).toEqual([
    'GitHub Actions: gh secret set NAME for API_KEY, and in the workflow env: NAME: ${{ secrets.NAME }}',
    'GitHub Actions: gh secret set GH_TOKEN, and in the workflow env: GITHUB_TOKEN: ${{ secrets.GH_TOKEN }}',
  ]);
});
