import { describe, expect, test } from '@jest/globals';
import { formatOf } from '../../src/detect/format/formatOf.ts';
import { seededRandom } from '../../src/detect/format/random.ts';
import { placeholderOf } from '../../src/detect/format/samples.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { declared, rules } from '../support/patterns.ts';
import { awsKeyPair, sampleTextOf } from '../support/secrets.ts';

const ruleSet = createRuleSet(rules);

const scan = async (text: string) =>
  (await scanText([Buffer.from(text, 'latin1')], ruleSet, { path: 'file' })).candidates;

/** A line of a settings file that holds the text under a name that its rule knows, or under a plain one. */
const line = (rule: Rule, text: string) => `${rule.near ? rule.anchors[0] : 'setting'} = "${text}"\n`;

describe('all rules together', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is not found where a placeholder stands',
    async (id, rule) => {
      const placeholder = placeholderOf(formatOf(declared.get(id)!.secret), seededRandom(1));
      expect(await scan(line(rule, placeholder.text))).toEqual([]);
    },
  );
});

test('a name far from its value is no evidence', async () => {
  const near = rules.filter((rule) => rule.near);
  for (const rule of near) {
    const candidates = await scan(
      `${rule.anchors[0]}\n${'\n'.repeat(30)}digest ${sampleTextOf(rule.id).text}\n`,
    );
    expect([rule.id, candidates.map((candidate) => candidate.rule)]).toEqual([rule.id, []]);
  }
});

describe('forms around a secret', () => {
  const random = seededRandom(5);
  const draw = (characters: string, length: number) =>
    Array.from({ length }, () => random.pick([...characters])).join('');
  const small = 'abcdefghijklmnopqrstuvwxyz';
  const hex = '0123456789abcdef';
  const password = `Kq7${draw(small, 4)}4Z${draw(small, 5)}9`;
  const bot = sampleTextOf('telegram-bot-token').text.replace(/^bot/, '');
  const token = draw(hex, 32);
  const grouped = [1, 2, 3, 4].map(() => draw('bdfghjkqvwxz', 4)).join(' ');

  test.each([
    [`https://api.telegram.org/bot${bot}/sendMessage`, 'telegram-bot-token', bot],
    [`"${bot}"`, 'telegram-bot-token', bot],
    [`client = Client("AC${draw(hex, 32)}", "${token}")`, 'twilio-client-auth-token', token],
    [`r.setValue("${token}", forHTTPHeaderField: "X-Api-Key")`, 'basic-auth-header-field', token],
    [`[r setValue:@"${token}" forHTTPHeaderField:@"X-Api-Key"];`, 'basic-auth-header-field', token],
    [`server.login("bob@acme.dev", "${grouped}")`, 'login-call-password', grouped],
    [`curl -u bob:${password}* https://acme.dev/`, 'curl-user-password', `${password}*`],
    ...['oracle+cx_oracle', 'db2+ibm_db', 'hana+hdbcli', 'hana', 'ibm_db_sa'].map(
      (scheme) => [`${scheme}://bob:${password}@db.acme.dev/x`, 'basic-auth-database-url', password] as const,
    ),
    [`redis+socket://bob:${password}@db.acme.dev/x`, 'redis-connection-url', password],
  ])('%j is found', async (text, rule, value) => {
    const found = (await scan(`${text}\n`)).map((each) => [each.rule, each.parts.map((part) => part.value)]);
    expect(found).toEqual([[rule, [value]]]);
  });

  test.each([
    `https://api.telegram.org/robot${bot}/sendMessage`,
    `client = Client("AD${draw(hex, 32)}", "${token}")`,
    `r.setValue("${token}", forHTTPHeaderField: "X-Request-Id")`,
    'server.login("bob@acme.dev", "four word long text")',
    `hana+hdbcli://bob:password@db.acme.dev/x`,
  ])('%j is none', async (text) => expect(await scan(`${text}\n`)).toEqual([]));
});

describe('an AWS pair is one finding', () => {
  const { id, secret } = awsKeyPair(3);
  test.each([
    [
      'CarrierWave',
      `config.fog_credentials = {\n  aws_access_key_id: '${id}',\n  aws_secret_access_key: '${secret}',\n}`,
    ],
    ['camel case', `new AWS.S3({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`],
    ['Terraform', `provider "aws" {\n  access_key = "${id}"\n  secret_key = "${secret}"\n}`],
    ['Java properties', `aws.accessKeyId=${id}\naws.secretKey=${secret}\n`],
    ['Spring', `cloud:\n  aws:\n    credentials:\n      access-key: ${id}\n      secret-key: ${secret}\n`],
    ['PHP', `'credentials' => [\n  'key' => '${id}',\n  'secret' => '${secret}',\n],`],
    ['environment', `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secret}\n`],
    ['boto', `boto3.client('s3', aws_access_key_id='${id}', aws_secret_access_key='${secret}')`],
    ['positional', `AWS::S3.new('${id}', '${secret}')`],
    ['CSV', `Access key ID,Secret access key\n${id},${secret}\n`],
  ])('%s', async (_, text) => {
    const candidates = await scan(text);
    expect(candidates.map((candidate) => candidate.parts.map((part) => part.value))).toEqual([[id, secret]]);
  });
});

describe('an AWS secret alone', () => {
  const { secret } = awsKeyPair(4);
  test.each([
    ['fog', `aws_secret_access_key: '${secret}'`],
    ['camel case', `secretAccessKey: "${secret}"`],
    ['environment', `AWS_SECRET=${secret}`],
    ['S3', `s3_secret = "${secret}"`],
  ])('%s', async (_, text) => {
    expect((await scan(text)).flatMap((candidate) => candidate.parts.map((part) => part.value))).toEqual([
      secret,
    ]);
  });
});
