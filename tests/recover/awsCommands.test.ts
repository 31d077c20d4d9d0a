import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recoverMessages } from '../../src/messages/recover.ts';
import { aws } from '../../src/recover/aws/index.ts';
import { quarantineActions } from '../../src/recover/aws/quarantineActions.ts';
import type { Facts } from '../../src/recover/types.ts';
import { guideText, shellBlocks } from '../support/guideText.ts';
import { sampleFacts, sampleLeak } from '../support/recoveryFacts.ts';
import { recoveryTools } from '../support/recoveryTools.ts';

/** What `parseAwsCommands.py` says of one command. */
interface Parsed {
  /** Operations that it would have called: `iam:ListAccessKeys`. */
  readonly calls: readonly string[];
  readonly error: string;
  /** What it makes of an answer in which every member is filled. */
  readonly printed: string;
}

const tools = recoveryTools();
const withTools = tools === null ? test.skip : test;

/** Commands that only version 2 of the CLI has, which no registry has: nothing here can parse them. */
const onlyInVersion2 = new Set(['login']);

/** Operations whose action in a policy has another name. https://docs.aws.amazon.com/service-authorization/ */
const otherActions: Readonly<Record<string, string>> = {
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3control:GetPublicAccessBlock': 's3:GetAccountPublicAccessBlock',
  'sesv2:GetAccount': 'ses:GetAccount',
  'sesv2:ListEmailIdentities': 'ses:ListEmailIdentities',
};

/** Whether an action is on the quarantine's list, which has a few stars. */
const isDenied = (action: string) =>
  quarantineActions.some((denied) =>
    denied.endsWith('*') ? action.startsWith(denied.slice(0, -1)) : action === denied,
  );

const everythingKnown = sampleFacts(sampleLeak());
/** Not `keyguard recover aws --status`. */
const callsAws = /(?:^|[\s(])aws (?!--)/m;

let folder: string;
/** The commands of the guide with everything filled in, each with what the CLI makes of it. */
let known: { readonly words: readonly string[]; readonly parsed: Parsed }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keyguard-aws-'));
  if (tools === null) return;
  const commands = commandsOf(await guideWith(everythingKnown)).filter(isCheckable);
  known = parse(commands).map((parsed, at) => ({ words: commands[at]!, parsed }));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isCheckable = ([first]: readonly string[]) => !onlyInVersion2.has(first!);

/** The purge of history is a test of its own. */
async function guideWith(facts: Facts): Promise<string> {
  return (await guideText('aws', facts)).replace(/^HIDE='[\s\S]*?^'$/gm, '');
}

/** Every command line of a guide with `aws` in it, run by a real shell; instead of the CLI, something notes the words. */
function commandsOf(text: string): string[][] {
  const noted = join(folder, 'noted');
  const standIn = join(folder, 'aws');
  rmSync(noted, { force: true });
  writeFileSync(noted, '');
  writeFileSync(
    standIn,
    `#!/bin/sh
for word; do printf '%s\\036' "$word" >> "$NOTED"; done
printf '\\035' >> "$NOTED"
case "$1 $2" in
  'ec2 describe-regions') echo us-east-1 ap-northeast-1 ;;
  'ec2 run-instances') echo i-0123456789abcdef0 ;;
  'iam get-credential-report') echo dXNlcg== ;;
esac
`,
  );
  chmodSync(standIn, 0o755);
  const script = shellBlocks(text).filter((block) => callsAws.test(block) || /^[A-Z]+=/m.test(block));
  execFileSync('sh', ['-u', '-c', script.join('\n')], {
    env: { PATH: `${folder}${delimiter}${process.env.PATH}`, NOTED: noted },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return readFileSync(noted, 'utf8')
    .split('\x1d')
    .slice(0, -1)
    .map((words) => words.split('\x1e').slice(0, -1));
}

function parse(commands: readonly (readonly string[])[]): Parsed[] {
  const script = join(import.meta.dirname, '../support/parseAwsCommands.py');
  const output = execFileSync(join(tools!, 'python'), [script], { input: JSON.stringify(commands) });
  const parsed: Parsed[] = JSON.parse(output.toString());
  return parsed;
}

describe('each command of the guide for AWS', () => {
  withTools('parses with the parser of the AWS CLI, and its parameters fit the service', () => {
    expect(known.length).toBeGreaterThan(90);
    expect(known.filter(({ parsed }) => parsed.error !== '' || parsed.calls.length === 0)).toEqual([]);
  });

  withTools(
    'parses, too, where nothing is known and placeholders stand',
    async () => {
      const same = new Set(known.map(({ words }) => words.join(' ')));
      const others = commandsOf(await guideWith(sampleFacts(null))).filter(
        (words) => isCheckable(words) && !same.has(words.join(' ')),
      );
      expect(others.length).toBeGreaterThan(20);
      // A placeholder may be shorter than an id, have another character in it, or stand for a time.
      const placeholder = /Invalid length for parameter|Invalid type for parameter|must only contain/;
      const refused = parse(others).flatMap(({ error }, at) =>
        error === '' || placeholder.test(error) ? [] : [`${others[at]!.join(' ')}: ${error}`],
      );
      expect(refused).toEqual([]);
    },
    300_000,
  );

  withTools('asks for nothing in an answer that is not there', () => {
    // A map or bytes have no members that a model could know; a filter may leave nothing.
    const unknown = new Set(['get-sms-attributes', 'get-account-summary', 'get-credential-report']);
    const queries = known.filter(({ words }) => {
      const query = words[words.indexOf('--query') + 1]!;
      return words.includes('--query') && !query.includes('[?') && !unknown.has(words[1]!);
    });
    expect(queries.length).toBeGreaterThan(30);
    expect(queries.filter(({ parsed }) => parsed.printed === '' || /\bNone\b/.test(parsed.printed))).toEqual(
      [],
    );
  });

  withTools('that sets a policy has one that can be read, with the time of applying it', () => {
    const policies = known.flatMap(({ words }) => {
      const at = words.indexOf('--policy-document');
      return at === -1 ? [] : [words[at + 1]!];
    });
    const times = policies.flatMap((policy): string[] => {
      const { Version, Statement } = JSON.parse(policy);
      expect(Version).toBe('2012-10-17');
      return Statement.flatMap((statement: { Condition?: Record<string, Record<string, string>> }) =>
        Object.values(statement.Condition?.DateLessThan ?? {}),
      );
    });
    expect(policies).toHaveLength(5);
    // On the user, and on a role that it assumed.
    expect(times).toHaveLength(2);
    for (const time of times) expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(600_000);
  });

  test('is run by root or another administrator, never by the user of the leaked key', async () => {
    const administrators = [recoverMessages.actors.root, recoverMessages.actors.administrator].map(
      (who) => `# ${recoverMessages.runAs(who)}`,
    );
    const blocks = shellBlocks(await guideWith(everythingKnown)).filter((block) => callsAws.test(block));
    expect(blocks.length).toBeGreaterThan(50);
    for (const block of blocks) expect(administrators).toContain(block.split('\n')[0]);
  });

  withTools('is needed: the quarantine denies the leaked user a good part of them', () => {
    const actions = known.flatMap(({ parsed }) => parsed.calls.map((call) => otherActions[call] ?? call));
    const denied = new Set(actions.filter(isDenied));
    for (const action of [
      'iam:CreateUser',
      'iam:CreateAccessKey',
      'iam:UpdateAccessKey',
      'iam:DeleteAccessKey',
      'iam:ListUsers',
      'iam:PutUserPolicy',
      'iam:PutRolePolicy',
      'cloudtrail:LookupEvents',
      'ec2:RunInstances',
      's3:ListAllMyBuckets',
    ])
      expect(denied).toContain(action);
  });

  test('says in a comment who runs it, in every block', async () => {
    const heads = shellBlocks(await guideText('aws', everythingKnown)).map((block) => block.split('\n')[0]);
    const actors = Object.values(recoverMessages.actors).map((who) => `# ${recoverMessages.runAs(who)}`);
    for (const head of heads) expect(actors).toContain(head);
  });

  test('for what is not yours covers every service of the quarantine', () => {
    const named = new Set(
      aws.sections
        .filter(({ id }) => id === 'foreign' || id === 'cloudtrail' || id === 'sessions')
        .flatMap(({ steps }) => steps)
        .flatMap(({ commands = [] }) => commands)
        .flatMap((command) => ('argv' in command ? [String(command.argv[1])] : [])),
    );
    const sameService: Readonly<Record<string, string>> = { s3: 's3api', ses: 'sesv2', sts: 'cloudtrail' };
    for (const action of quarantineActions) {
      const [service] = action.split(':');
      expect(named).toContain(sameService[service!] ?? service);
    }
  });
});
