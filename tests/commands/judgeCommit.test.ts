import { expect, test } from '@jest/globals';
import { judgeCommit } from '../../src/commands/judgeCommit.ts';
import type { CommitScanSources } from '../../src/commands/scanCommits.ts';
import type { CommitChanges } from '../../src/git/commitChanges.ts';
import { candidatesIn } from '../policy/support/candidates.ts';

test('a commit has as many notices as it has markers to speak of: more than a call takes arguments', async () => {
  const notices = Array.from({ length: 200_000 }, (_, line) => `${line}: no such rule`);
  const sources = {
    policy: {
      of: async () => async () => ({ parts: [[null]], notices }),
      config: { confidence: 'possible' },
    },
  } as unknown as CommitScanSources;
  const commit = {
    oid: '1'.repeat(40),
    message: 'one',
    parents: [],
    changes: [],
  } as unknown as CommitChanges;
  const inMessage = candidatesIn('value', [{ rule: 'acme-token', value: 'value' }]);
  const judged = await judgeCommit(sources, commit, new Map(), inMessage);
  expect(judged.notices).toHaveLength(notices.length);
});
