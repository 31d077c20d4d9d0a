import type { ContextLine, Part } from '../../src/detect/candidate.ts';
import type { Finding } from '../../src/policy/finding.ts';

/** A secret that a test has put into a text. */
export interface Planted {
  readonly value: string;
  readonly env?: string;
  readonly shown?: string;
  readonly role?: string;
}

/** The finding that detection and judgement would make of secrets in a text: all of them are parts of one. */
export function findingIn(
  file: string,
  text: string,
  planted: readonly Planted[],
  changes: Partial<Finding> = {},
): Finding {
  const parts = planted.map((secret) => partIn(text, secret));
  const first = Math.min(...parts.map(({ line }) => line));
  const last = Math.max(...parts.map(({ endLine }) => endLine));
  const context = text
    .split('\n')
    .map((line, index): ContextLine => ({ number: index + 1, text: line, offset: 0, cut: false }))
    .filter(({ number }) => number >= first - 30 && number <= last + 3);
  return {
    rule: 'aws-access-key-id',
    provider: 'aws',
    title: 'AWS access key ID',
    confidence: 'certain',
    env: parts[0]!.env,
    revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    parts,
    evidence: [],
    context,
    file,
    status: 'new',
    blocks: true,
    reason: '',
    exposure: 'staged',
    fingerprint: '0123456789ab',
    ...changes,
  };
}

function partIn(text: string, { value, env = '', shown = '', role = 'secret' }: Planted): Part {
  const start = text.indexOf(value);
  if (start === -1) throw new Error('the text does not hold the secret');
  const before = text.slice(0, start).split('\n');
  const through = text.slice(0, start + value.length).split('\n');
  return {
    rule: 'aws-access-key-id',
    role,
    value,
    shown,
    env,
    facts: {},
    line: before.length,
    column: before.at(-1)!.length + 1,
    endLine: through.length,
    endColumn: through.at(-1)!.length + 1,
  };
}
