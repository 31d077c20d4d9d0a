import { createHash } from 'node:crypto';
import { placeholders } from '../../src/recover/facts.ts';
import type { FactName, Facts, Leak } from '../../src/recover/types.ts';
import { awsKeyPair } from './secrets.ts';

/** A leak as the search through a history tells it, with a key that was made up for this run. */
export function sampleLeak(
  changes: Partial<Leak> = {},
): Leak & { readonly id: string; readonly secret: string } {
  const { id, secret } = awsKeyPair();
  return {
    id,
    secret,
    first: { id: 'a'.repeat(40), when: '2026-11-19T08:00:00Z', author: 'Ada' },
    commits: 2,
    places: [{ file: '.env', line: 1, inWorkTree: true, inIndex: true }],
    branches: ['main'],
    tags: ['v1.0'],
    remotes: [
      {
        name: 'origin',
        url: 'https://github.com/ada/shop.git',
        host: 'github.com',
        slug: 'ada/shop',
        branches: ['main'],
      },
    ],
    elsewhere: [],
    pair: true,
    others: [],
    digests: [id, secret].map((value) => ({
      length: value.length,
      sha256: createHash('sha256').update(value).digest('hex'),
    })),
    ...changes,
  };
}

/** Everything is known, or nothing: then the placeholders stand there, as on the page of the documentation. */
export function sampleFacts(
  leak: (Leak & { readonly id: string }) | null,
  changes: Partial<Facts> = {},
): Facts {
  const known: Record<FactName, string> = {
    keyId: leak?.id ?? '',
    user: 'deploy',
    account: '123456789012',
    newKeyId: awsKeyPair().id,
    caseId: '1234567890',
    deadline: '2026-11-27T15:00Z',
    role: 'shop',
  };
  return {
    values: leak ? known : placeholders,
    isKnown: () => leak !== null,
    title: leak ? 'AWS access key ID' : '',
    revoke: '',
    leak,
    libraries: [],
    done: new Map(leak ? [['deactivate-key', '2026-11-22T16:00:00Z']] : []),
    ...changes,
  };
}
