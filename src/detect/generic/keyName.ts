import type { GenericKind } from './genericRules.ts';
import { translatedWords } from './translatedWords.ts';

/** What a name says of the value that it is given to. */
export interface KeyName {
  readonly kind: GenericKind;
  /** True where the name alone hardly tells (`key`): then the value must look the more like a secret. */
  readonly weak: boolean;
}

/** Of the network, of the application, of their sessions: `nwkSKey`, `app_key`. */
const lorawanKey = /(?:app|nwk|net)_?s?_?key$/i;

/** Words behind the one that counts that change nothing: `api_key_prod`, `password1`, `secretValue`. */
const neutral = new Set(
  (
    'value val string str text raw plain plaintext prod production dev development test testing staging stage live ' +
    'sandbox default main primary secondary old new current my env var const here base b hex base64 b64 encoded local demo ' +
    'admin root user db database bd bdd smtp sql ftp banco a c x y z v backup header data js ts py rb equals or ' +
    'else unwrap config controller field input'
  ).split(' '),
);

const passwords = new Set([
  ...'password passwd pwd pass passphrase passcode passkey passw pw passwords userpass'.split(' '),
  ...'passwort passe motdepasse passord'.split(' '),
  ...translatedWords,
]);
const secrets = new Set('secret secrets secreta secreto credential credentials cred creds'.split(' '));
const tokens = new Set('token tokens auth authorization bearer oauth jwt'.split(' '));

/** Words before `key` that make it a secret. */
const keyOwners = new Set(
  (
    'api access secret auth private master encryption encrypt encrypting decryption signing sign signature crypto cipher ' +
    'service app application client consumer account storage shared session cookie validation security admin deploy hmac ' +
    'aes des jwt webhook subscription integration server ingest write read rest sdk secure merchant stream machine ' +
    'authentication license fernet gossip join routing symmetric symm network nwk mesh'
  ).split(' '),
);

/** Words before `key` (or `token`, `pass`) that make it anything but a secret. */
const notSecretOwners = new Set(
  (
    'public pub primary foreign partition sort cache row index unique map i18n lookup object dict composite translation message event ' +
    'hot encrypted wrapped hashed hash shortcut query react column field property config group host site track idempotency registry answer issue ' +
    'project bucket file image upload etag state reducer action route menu item list table entity node tree tab ' +
    'header param attribute label title name type id css style theme color class sub by for per no has is with csrf xsrf ' +
    'authenticity antiforgery verification cancellation cancel syntax lexer parser next continuation page pagination sync cursor punctuation color design ' +
    'render stats two first second third single multi bit bitmask compute shader dependency dep asset localization locale feature flag socket websocket dkim'
  ).split(' '),
);

/** Words anywhere in a name that say that its value is no secret, or none that opens anything. */
const notMeant = new Set(
  (
    'public placeholder example dummy fake mock mocked sample bogus invalid nonexistent nonmatching non not redacted masked ' +
    'obfuscated obscured expired revoked malformed'
  ).split(' '),
);

/** What ESP-IDF calls the settings of each new project, `EXAMPLE_ESP_WIFI_PASS`. */
const ofDemoProject = /^(?:CONFIG_)?EXAMPLE_\w*WIFI/;

/** The same, but only in the last part of a name: `xpack.encryptedObjects.encryptionKey` opens them. */
const transformed = new Set(['hashed', 'encrypted', 'sealed']);
const isTransformed = /(?:hashed|encrypted|sealed)[^.]*$/i;

/**
 * Words that are the end of one that names a secret, written together: `apikey`, `dbpassword`, `APPSECRET`; with what is
 * in all of them, which is told sooner.
 */
const joined: readonly [string, RegExp, GenericKind][] = [
  ['pass', /(?:passwor[dt]|passwd|passphrase|passcode)s?\d*$/, 'password'],
  ['pwd', /pwds?\d*$/, 'password'],
  [
    'pass',
    /^(?:db|dn|my|sql|mysql|pg|smtp|mail|ftp|ssh|user|admin|root|login|auth|control|require|remote|wifi|wlan|mqtt|ota|gprs|key|(?:src|dest)?(?:key|trust)?store)pass$/,
    'password',
  ],
  [
    'pw',
    /^(?:db|my|sql|mysql|pg|smtp|mail|ftp|ssh|user|admin|root|bind|login|auth|ldap|wifi|wlan|mqtt|ota)pw$/,
    'password',
  ],
  ['nkey', /^nkey$/, 'apiKey'],
  ['secret', /secret(?:key)?s?\d*$/, 'secret'],
  ['token', /token\d*$/, 'token'],
  [
    'key',
    /(?:api|app|access|auth|private|master|encryption|signing|secret|client|consumer|account|license|local)keys?\d*$/,
    'apiKey',
  ],
];

/** The words of a name: `AWS_SecretKey2`, `awsSecretKey2` and `aws-secret-key-2` are aws, secret, key, 2. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Names come again and again in a text; so many are remembered. */
const remembered = new Map<string, KeyName | null>();
const mostRemembered = 4096;

/** Whether a name is that of a secret; the last word that is not neutral decides: `token` is one, `token_type` is none. */
export function readKeyName(name: string): KeyName | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = judgeName(name);
  remembered.set(name, read);
  return read;
}

function judgeName(name: string): KeyName | null {
  const words = wordsOf(name);
  while (words.length > 1 && (neutral.has(words.at(-1)!) || /^v?\d+$/.test(words.at(-1)!))) words.pop();
  const head = words.at(-1);
  if (head === undefined || head.startsWith('nopass')) return null;
  const word = head.replace(/\d+$/, '');
  const owner = words.at(-2) ?? '';
  if (words.some((each) => notMeant.has(each)) && !ofDemoProject.test(name)) return null;
  if (words.some((each) => transformed.has(each)) && isTransformed.test(name)) return null;
  // A question, `isStencilPass`, is answered by yes or no.
  if (/(?:^|\.)(?:is|has|should)(?:_[a-z]|[A-Z])/.test(name)) return null;
  if (passwords.has(word))
    return word === 'pass' && owner !== 'registry' && notSecretOwners.has(owner)
      ? null
      : { kind: 'password', weak: false };
  if ((word === 'phrase' || word === 'word') && owner === 'pass') return { kind: 'password', weak: false };
  // `X-Amz-Credential` is the id of a key and what it may be used for.
  if (secrets.has(word)) return owner === 'amz' ? null : { kind: 'secret', weak: false };
  // `connect.sid` and the like: whoever has the id of a session has the session.
  if (word === 'sid' && /^(?:auth|session)$/.test(owner)) return { kind: 'token', weak: false };
  // The tokens of a tokenizer are words.
  if (tokens.has(word))
    return notSecretOwners.has(owner) || words.includes('tokenizer') ? null : { kind: 'token', weak: false };
  if (word.endsWith('key') && lorawanKey.test(name)) return { kind: 'apiKey', weak: false };
  if (word === 'key' || word === 'keys') {
    if (notSecretOwners.has(owner) || words.includes('cached')) return null;
    // With it, signatures of others are checked; a token for that is a secret.
    if (/^(?:verify(?:ing)?|sender|trusted)$/.test(owner)) return null;
    // What lets into a wireless network.
    if (/^(?:wifi|wlan|wpa|wep)$/.test(owner)) return { kind: 'password', weak: false };
    if (words.includes('secret')) return { kind: 'secret', weak: false };
    return { kind: 'apiKey', weak: !keyOwners.has(owner) && !words.includes('api') };
  }
  for (const [part, ending, kind] of joined) {
    if (head.includes(part) && ending.test(head))
      return /^(?:csrf|xsrf|opaquelock)/.test(head) ? null : { kind, weak: false };
  }
  return null;
}
