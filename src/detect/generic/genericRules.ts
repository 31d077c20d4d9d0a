import type { Rule } from '../rule.ts';

/**
 * The words whose assignment is looked at, wherever they stand in a name: `key` finds `API_KEY`, `apiKey` and
 * `monkey` (which `keyName.ts` sorts out).
 */
export const genericAnchors: readonly string[] = [
  'pass',
  'pwd',
  'secret',
  'token',
  'key',
  'auth',
  'cred',
  'bearer',
  'basic',
  // `pw` is too short for one: the sign before it, or the letter of the word that it is joined to, stands in it.
  ...['_', '-', '.', '$', ' ', '\t', '\n', '"', "'", '`', '(', ',', '{', '<', ':'].map((sign) => `${sign}pw`),
  ...['b', 'd', 'l', 'n', 'p', 'r', 't'].map((letter) => `${letter}pw`),
];

const generic = (id: string, title: string, confidence: Rule['confidence']): Rule => ({
  id,
  provider: 'generic',
  title,
  confidence,
  regex: '',
  anchors: [],
  near: true,
  beside: [],
  maxLength: 512,
  checks: [],
  not: [],
  role: 'secret',
  group: '',
  env: '',
  revoke: '',
  docs: '',
});

/** What a generic finding is called; the judging is done by `valueMatches.ts` and `judge/`. */
export const genericRules = {
  password: generic('generic-password', 'password', 'likely'),
  secret: generic('generic-secret', 'secret', 'likely'),
  token: generic('generic-token', 'token', 'likely'),
  apiKey: generic('generic-api-key', 'API key', 'likely'),
} as const;

export type GenericKind = keyof typeof genericRules;
