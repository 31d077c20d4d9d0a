import { expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { declared } from '../support/patterns.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

const rules = createRuleSet([...declared.values()].map(({ rule }) => rule));

test.each([
  [
    'without a digit',
    (secret: string) => secret.replaceAll(/[0-9]/g, (digit) => 'qWzKvXjRpT'[Number(digit)]!),
  ],
  [
    'that begins with a slash and has no digit',
    (secret: string) => `/${secret.slice(1).replaceAll(/[0-9]/g, 'w')}`,
  ],
])('a secret %s is one finding with its key id', async (_, change) => {
  for (let seed = 1; seed <= 20; seed++) {
    const secret = change(sampleOf('aws-secret-access-key', seed));
    const text = `aws_access_key_id: '${awsKeyPair(seed).id}',\naws_secret_access_key: '${secret}'\n`;
    const { candidates } = await scanText([Buffer.from(text)], rules, { path: 'a.rb' });
    expect(candidates.map(({ parts }) => parts.map(({ rule }) => rule))).toEqual([
      ['aws-access-key-id', 'aws-secret-access-key'],
    ]);
  }
});
