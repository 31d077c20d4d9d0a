import { isEmulatorKey } from '../isEmulatorKey.ts';
import type { RawMatch } from '../rawMatch.ts';
import type { Slice } from '../reading.ts';
import { basicCredentials } from './basicCredentials.ts';
import { genericMatch } from './genericMatch.ts';
import { isEncrypted } from './isEncrypted.ts';
import { isSecretValue } from './judge/isSecretValue.ts';
import type { ValuePlace } from './judge/valuePlace.ts';
import { type KeyName, readKeyName } from './keyName.ts';
import type { MisfitJudge } from './misfit.ts';
import { looksRandom } from './randomness.ts';
import type { Literal } from './values/literal.ts';

/**
 * The secrets in the value of a name that ends at index `nameEnd` of the text, which begins at offset `at`: the value itself,
 * or those that a JSON text in it holds.
 */
export function valueMatches(
  { text, at }: Slice,
  nameEnd: number,
  value: Literal,
  { key, name }: Omit<ValuePlace, 'quoted'>,
  isMisfit: MisfitJudge,
): RawMatch[] {
  const literal = value.value ?? text.slice(value.from, value.to);
  const scheme = schemeOf(literal, name, key);
  if (/^b(?:earer|asic) /i.test(scheme) || isSetting(literal)) return []; // found by its own keyword
  const given = literal.slice(scheme.length);
  if (isEncrypted(given)) return [];
  // In a sentence a name alone hardly tells.
  const judged = value.prose ? { ...key, weak: true } : key;
  if (value.prose && key.weak) return [];
  if (isSecretValue(given, { quoted: value.quoted || value.prose === true, key: judged, name })) {
    const around = text.slice(Math.max(0, value.from - 120), value.to + 120);
    const isNone =
      isEmptyLogin(given) ||
      isDigestOf(given, name, around) ||
      isLabel(given, around) ||
      (key.kind === 'apiKey' && /^\r?\n-----BEGIN /.test(text.slice(value.to, value.to + 14))) ||
      isEmulatorKey(`${text.slice(0, nameEnd)}=`) ||
      // Put together of pieces, the rules have not seen it.
      (value.value === undefined && isMisfit(given));
    if (isNone) return [];
    const match = genericMatch(key.kind, name, at + value.from + scheme.length, at + value.to);
    return [key.weak ? { ...match, weakName: name } : match];
  }
  return literal.startsWith('{') ? [...insideJson(literal, at + value.from, key, name)] : [];
}

/**
 * The digest of a file, `"src/token.ts": "…"`; the fingerprint of a key of OpenPGP, or its end, `ENV GPG_KEY …`; what marks
 * a file that nobody edits.
 */
const isDigestOf = (value: string, name: string, around: string) =>
  /\.(?:js|ts|py|rb)$/.test(name)
    ? /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    : /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/.test(value)
      ? /(?:recv|sign(?:ing|ature))[_-]?keys?[_-]?\d*$|(?:finger|thumb)print/i.test(name) ||
        (/key/i.test(name) && /gn?u?pg|pgp|keyserver|keyring/i.test(name + around))
      : value.length === 36 && /do not edit/i.test(around);

const schemes = new Set('bearer basic token apikey oauth jwt key'.split(' '));

/**
 * The name of a way to log in at the start of a value, with the space behind it: `Api-Token `. Behind some of them stands
 * a signature, which is good for one request.
 */
function schemeOf(literal: string, name: string, { kind }: KeyName): string {
  const end = literal.indexOf(' ');
  if (end < 0) return '';
  if (schemes.has(literal.slice(0, end).toLowerCase())) return /^\w+ +(?=\S)/.exec(literal)?.[0] ?? '';
  if (kind !== 'token' || !/auth/i.test(name)) return '';
  return (
    /^(?!AWS|Negotiate|NTLM|Digest|Hawk|Signature)[A-Za-z][A-Za-z-]{1,20} +(?=\S{12})/.exec(literal)?.[0] ??
    ''
  );
}

/** Whether a value is a setting itself, `credentials 'secret_key=…'`, and so found by the name in it. */
const isSetting = (literal: string) => {
  const name = literal.includes('=') ? /^([A-Za-z][\w.-]{2,40})=(?!=|$)/.exec(literal)?.[1] : undefined;
  return name !== undefined && (ownId.test(name) || readKeyName(name) !== null);
};

/** Whether a value is a word beside a user's name of several words: `username: "user's name", password: "pasahitza"`. */
const isLabel = (value: string, around: string) =>
  /^[a-z]+$/.test(value) &&
  around.toLowerCase().includes('user') &&
  /\buser(?:name)?["']?:\s{0,4}["'`][a-z\x80-\xff']{1,40} [a-z\x80-\xff' ]{1,40}["'`]/i.test(around);

/** What tells things apart and opens none: `UUID=…` of a file system. */
const ownId = /^(?:(?:part)?uuid|(?:part)?label|fingerprint|public-?key[\w-]{0,20})$/i;

/** Whether a value is `user:password` in base64, and there is none. */
const isEmptyLogin = (value: string) =>
  /^[\x21-\x7e]{1,80}:[\x20-\x7e]*$/.test(Buffer.from(value, 'base64').toString('latin1')) &&
  /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) &&
  basicCredentials(value) === null;

/** A token in a JSON text that is the value: `"Apitoken": "{\"id\": \"…\"}"`. */
function* insideJson(literal: string, at: number, { kind }: KeyName, name: string): Generator<RawMatch> {
  for (const { 1: value, index, 0: whole } of literal.matchAll(
    /(?<!"(?:[exyn]|kid)\\{0,3}"):\s{0,4}\\{0,3}"([A-Za-z0-9_-]{20,128})\\{0,3}"/g,
  )) {
    if (/\d/.test(value!) && looksRandom(value!)) {
      const start = at + index + whole.indexOf(value!);
      yield genericMatch(kind, name, start, start + value!.length);
    }
  }
}
