import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/messages/language.ts';
import { awsLibraries } from '../../src/recover/aws/libraries.ts';
import { quarantineActions } from '../../src/recover/aws/quarantineActions.ts';
import { guideNames } from '../../src/recover/guideNames.ts';
import { loadGuide } from '../../src/recover/loadGuide.ts';
import type { StepText } from '../../src/recover/types.ts';
import { guideText } from '../support/guideText.ts';
import { sampleFacts, sampleLeak } from '../support/recoveryFacts.ts';

const known = sampleFacts(sampleLeak());
const unknown = sampleFacts(null);

describe.each(guideNames)('the guide for %s', (name) => {
  test('has each id once, and every step waits only for steps that are there', async () => {
    const { guide } = await loadGuide(name, 'en');
    const steps = guide.sections.flatMap((section) => section.steps);
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of steps) {
      for (const other of step.after ?? []) expect(ids).toContain(other);
      if (step.wait) expect(ids).toContain(step.wait.from);
    }
  });

  test('gives each source as a page and the day on which it was read', async () => {
    const { guide } = await loadGuide(name, 'en');
    const all = guide.sections.flatMap((section) => section.steps).flatMap(({ sources }) => sources);
    expect(all.filter(({ read }) => read !== undefined).length).toBeGreaterThan(0);
    for (const { sources } of guide.sections.flatMap((section) => section.steps))
      for (const { url, read } of sources) {
        expect(url).toMatch(/^https:\/\/[\w.-]+\/\S*$/);
        if (read !== undefined) expect(read).toMatch(/^2026-1[12](?:-\d\d)?$/);
      }
  });

  describe.each(languages)('in %s', (language) => {
    test('says of each step what is done and how that is seen, and names each command', async () => {
      const { guide, text } = await loadGuide(name, language);
      for (const facts of [known, unknown])
        for (const section of guide.sections) {
          expect(text.sections[section.id]!.title).toMatch(/\S/);
          for (const step of section.steps) {
            if (step.when && !step.when(facts)) continue;
            const words = text.steps[step.id]!(facts);
            expect(words.title).not.toMatch(/[\n*]/);
            expect(words.body.length).toBeGreaterThan(0);
            if (!step.note) expect(`${step.id} ${words.done}`).toMatch(/^\S+ (?!undefined)\S/);
            for (const command of step.commands ?? [])
              if (command.caption !== undefined)
                expect(`${step.id} ${words.captions?.[command.caption]}`).toMatch(/^\S+ (?!undefined)\S/);
            for (const letter of step.letters ?? [])
              expect(text.letters[letter]!(facts).join('')).toMatch(/\S/);
          }
        }
    });

    test('names nothing that is unknown', async () => {
      for (const facts of [known, unknown])
        expect(await guideText(name, facts, language)).not.toMatch(/\bundefined\b|\[object|\bNaN\b|\bnull\b/);
    });
  });

  test.each(languages.filter((language) => language !== 'en'))(
    'is translated whole to %s',
    async (language) => {
      const { guide, text, english } = await loadGuide(name, language);
      expect(text.intro(known)).not.toEqual(english.intro(known));
      for (const { id } of guide.sections.flatMap((section) => section.steps)) {
        const [own, other] = [text, english].map(({ steps }) => steps[id]!(known)) as [StepText, StepText];
        for (const paragraph of own.body) expect(other.body).not.toContain(paragraph);
        expect(own.title).not.toBe(other.title);
        // As many paragraphs: none was left out.
        expect(`${id} ${own.body.length}`).toBe(`${id} ${other.body.length}`);
        expect(Object.keys(own.captions ?? {})).toEqual(Object.keys(other.captions ?? {}));
      }
    },
  );
});

/** What the guide for AWS has to say, section by section, whatever its words are. */
const clauses: Readonly<Record<string, readonly RegExp[]>> = {
  first: [
    /does anything that is live use this key/,
    /No: deactivate it now/,
    /new identity first/,
    /within this hour/,
    /Make the repository private/,
    /Never delete yet/,
    /update-access-key/,
    /gh repo edit/,
  ],
  'as-whom': [
    /Never the leaked key/,
    /CreateAccessKey, UpdateAccessKey, DeleteAccessKey, ChangePassword, ListUsers, LookupEvents/,
    /explicit deny/,
    /CloudShell/,
    /aws login/,
    /If root cannot sign in/,
    /Grant nobody further rights/,
  ],
  limits: [
    /block of the account/,
    /quarantine of a user/,
    /AWSCompromisedKeyQuarantine/,
    /A second key of the same user is quarantined too/,
    /moves to a role, or to a new user/,
    /Do not detach the policy before the case says so/,
  ],
  leak: [
    /first commit with it/,
    /branches: /,
    /tags: /,
    /remotes: /,
    /key id: /,
    /number of its account|account/,
    /secret access key lies beside it/,
    /other repositories, forks, gists/,
  ],
  case: [
    /alternate contacts/,
    /genuine/,
    /quarantine policy … do not remove it/,
    /Support Center/,
    /support:\*/,
    /partner or reseller/,
    /deadline/,
    /Answer at once, in two lines/,
    /Do not choose “Resolve case”/,
    /resolved by itself/,
  ],
  rotate: [
    /second identity, switch, deactivate, watch, delete/,
    /--user-name deploy\b/,
    /root user, with MFA/,
    /all IAM users, with MFA/,
    /get-credential-report/,
    /no root keys/,
    /made since the leak/,
  ],
  cloudtrail: [
    /us-east-1, always/,
    /every enabled region/,
    /Read-only: false/,
    /ASIA/,
    /What to look for/,
    /“Nothing found” is not “nothing read”/,
    /S3 objects/,
  ],
  sessions: [/aws:TokenIssueTime/, /put-role-policy/, /36 hours/, /key of the root user/],
  foreign: [
    /First record, then stop, then remove/,
    /in every region/,
    /EC2, spot, Lambda/,
    /Reserved instances, savings plans and accounts in an organization/,
  ],
  money: [
    /before stopping anything/,
    /Ask for an adjustment/,
    /promises nothing/,
    /Do not close the account/,
    /create-budget/,
  ],
  repository: [
    /git rm --cached/,
    /keyguard fix/,
    /git filter-repo/,
    /sha256/,
    /Forks, clones, caches/,
    /pull requests/,
    /sensitive data removal/,
    /only when a scan of all history and tags is empty/,
  ],
  answer: [
    /this is our full answer/,
    /Findings by region/,
    /What we could not see/,
    /Prevention/,
    /remove the restrictions/,
    /Never a secret/,
  ],
  done: [
    /AWS has said so in the case/,
    /A real small launch/,
    /No quarantine is left/,
    /old key is deleted/,
    /24 hours without events/,
    /keyguard install/,
    /Roles instead of keys/,
    /trail for all regions/,
    /MFA/,
    /security contact/,
    /Tell those whose data was in reach/,
  ],
  never: [
    /Do not resolve the case/,
    /Do not detach the quarantine/,
    /Do not delete first/,
    /Do not stop or redeploy instances that you need/,
    /Do not close the account/,
    /Do not open a second case/,
    /Do not answer by mail/,
    /Do not paste a secret/,
    /Do not go public too early/,
  ],
};

describe('the guide for AWS', () => {
  test('has the sections in their order, and says in each what belongs there', async () => {
    const { guide } = await loadGuide('aws', 'en');
    expect(guide.sections.map(({ id }) => id)).toEqual(Object.keys(clauses));
    const text = await guideText('aws', known);
    const parts = text.split(/^## /m).slice(-guide.sections.length);
    for (const [at, [id, said]] of Object.entries(clauses).entries())
      for (const clause of said) expect(`${id}: ${parts[at]}`).toMatch(clause);
  });

  test.each(languages)('begins in %s with the exact words that people search for', async (language) => {
    const [first] = (await loadGuide('aws', language)).text.intro(unknown);
    expect(first).toContain('Your account is currently blocked');
    expect(first).toContain('This account is currently blocked and not recognized as a valid account');
  });

  test('never calls the support interface, which few plans have', async () => {
    expect(await guideText('aws', known)).not.toMatch(/\baws support\b/);
  });

  test('speaks of this code’s own libraries, and of all where none is known', async () => {
    const some = await guideText('aws', { ...known, libraries: ['boto3', 'terraform'] });
    expect(some).toMatch(/boto3\.client\('s3'\)/);
    expect(some).toMatch(/Terraform/);
    expect(some).not.toMatch(/fog_credentials/);
    const all = await guideText('aws', known);
    for (const word of ['fog-aws', 'Spring', 'django-storages', 'boto3', 'S3Client', 'LoadDefaultConfig'])
      expect(all).toContain(word);
  });

  test.each(languages)('fills the answer to the case in %s with the times of the steps', async (language) => {
    const { text, english } = await loadGuide('aws', language);
    const done = new Map([['deactivate-key', '2026-11-22T16:00:00Z']]);
    for (const { letters } of [text, english]) {
      const letter = letters['case-answer']!({ ...known, done }).join('\n');
      expect(letter).toContain('2026-11-22T16:00:00Z');
      expect(letter).toContain(known.values.keyId);
    }
  });

  test('knows a library by its line in a manifest', () => {
    const lines: Readonly<Record<string, string>> = {
      'fog-aws': "gem 'fog-aws'",
      'aws-sdk-ruby': 'gem "aws-sdk-s3"',
      spring: '<artifactId>spring-cloud-aws-starter</artifactId>',
      'aws-sdk-java': '<groupId>software.amazon.awssdk</groupId>',
      'django-storages': 'django-storages[s3]==1.14',
      boto3: 'boto3>=1.34',
      'aws-sdk-js': '"@aws-sdk/client-s3": "^3.0.0"',
      'aws-sdk-go': 'github.com/aws/aws-sdk-go-v2 v1.30.0',
      'aws-sdk-php': '"aws/aws-sdk-php": "^3.0"',
      'aws-sdk-net': '<PackageReference Include="AWSSDK.S3" Version="3.7" />',
      'aws-sdk-rust': 'aws-sdk-s3 = "1"',
      ex_aws: '{:ex_aws, "~> 2.0"}',
      terraform: 'provider "aws" {',
      serverless: 'provider:\n  name: aws\n',
    };
    for (const [library, line] of Object.entries(lines))
      expect(awsLibraries.filter(([, pattern]) => pattern.test(line)).map(([name]) => name)).toContain(
        library,
      );
    expect(Object.keys(lines)).toEqual(awsLibraries.map(([name]) => name));
  });

  test('has all 89 actions of the quarantine, each once', () => {
    expect(new Set(quarantineActions).size).toBe(89);
    expect(quarantineActions).toHaveLength(89);
  });
});

test('every provider with a guide of its own has a page to revoke on, a log to read, and somebody to tell', async () => {
  for (const name of guideNames) {
    if (name === 'aws' || name === 'general') continue;
    const { guide } = await loadGuide(name, 'en');
    expect(guide.sections.map(({ id }) => id)).toEqual(['stop', 'replace', 'look', 'clean', 'tell']);
    const step = (id: string) => guide.sections.flatMap(({ steps }) => steps).find((one) => one.id === id)!;
    for (const id of ['stop-key', 'tell-provider']) expect(step(id).console?.url).toMatch(/^https:/);
    expect(step('look-log').console ?? step('look-log').commands).toBeDefined();
  }
});
