import { byteTable } from '../../text/byteTable.ts';
import type { GenericKind } from './genericRules.ts';
import { translatedWords } from './translatedWords.ts';
import { wordsOf } from './wordsOf.ts';

/** What a name says of the value that it is given to. */
export interface KeyName {
  readonly kind: GenericKind;
  /** True where the name alone hardly tells (`key`): then the value must look the more like a secret. */
  readonly weak: boolean;
}

/** Of the network, of the application, of their sessions: `nwkSKey`, `app_key`, without what parts their words. */
const lorawanKeys = ['appkey', 'appskey', 'nwkkey', 'nwkskey', 'netkey', 'netskey'];

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

/** Words that are written together. */
const joined = new Map<string, GenericKind>([
  ...(
    'db dn my sql mysql pg smtp mail ftp ssh user admin root login auth control require remote wifi wlan mqtt ota gprs key ' +
    'store srcstore deststore keystore srckeystore destkeystore truststore srctruststore desttruststore'
  )
    .split(' ')
    .map((owner) => [`${owner}pass`, 'password'] as const),
  ...'db my sql mysql pg smtp mail ftp ssh user admin root bind login auth ldap wifi wlan mqtt ota'
    .split(' ')
    .map((owner) => [`${owner}pw`, 'password'] as const),
  ['nkey', 'apiKey'],
]);

/** Words that are the end of one that names a secret, written together: `apikey`, `dbpassword`, `APPSECRET`. */
const endings: readonly (readonly [GenericKind, readonly string[]])[] = [
  ['password', 'password passwort passwd passphrase passcode pwd'.split(' ')],
  ['secret', ['secret', 'secretkey']],
  [
    'apiKey',
    'api app access auth private master encryption signing secret client consumer account license local'
      .split(' ')
      .map((owner) => `${owner}key`),
  ],
];

/** The same words at the beginning of one make it anything but a secret. */
const notSecretStarts = ['csrf', 'xsrf', 'opaquelock'];

/** Words before `key`: with it, signatures of others are checked; a token for that is a secret. */
const checkers = new Set('verify verifying sender trusted'.split(' '));
/** Words before `key`: what lets into a wireless network. */
const wireless = new Set('wifi wlan wpa wep'.split(' '));
/** A question, `isStencilPass`, is answered by yes or no. */
const questions = new Set('is has should'.split(' '));
const question = /(?:^|\.)(?:is|has|should)(?:_[a-z]|[A-Z])/;

const digit = byteTable('0123456789');

/** A word without the number that it ends in. */
function withoutNumber(word: string): string {
  let to = word.length;
  while (to > 0 && digit[word.charCodeAt(to - 1)] === 1) to--;
  return word.slice(0, to);
}

/** `2`, `v2`. */
const isVersion = (word: string) => withoutNumber(word) !== word && ['', 'v'].includes(withoutNumber(word));

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
  while (words.length > 1 && (neutral.has(words.at(-1)!) || isVersion(words.at(-1)!))) words.pop();
  const head = words.at(-1);
  if (head === undefined || head.startsWith('nopass')) return null;
  const word = withoutNumber(head);
  const owner = words.at(-2) ?? '';
  if (words.some((each) => notMeant.has(each)) && !ofDemoProject.test(name)) return null;
  if (words.some((each) => transformed.has(each)) && isTransformed.test(name)) return null;
  if (words.some((each) => questions.has(each)) && question.test(name)) return null;
  if (passwords.has(word))
    return word === 'pass' && owner !== 'registry' && notSecretOwners.has(owner)
      ? null
      : { kind: 'password', weak: false };
  if ((word === 'phrase' || word === 'word') && owner === 'pass') return { kind: 'password', weak: false };
  // `X-Amz-Credential` is the id of a key and what it may be used for.
  if (secrets.has(word)) return owner === 'amz' ? null : { kind: 'secret', weak: false };
  // `connect.sid` and the like: whoever has the id of a session has the session.
  if (word === 'sid' && (owner === 'auth' || owner === 'session')) return { kind: 'token', weak: false };
  // The tokens of a tokenizer are words.
  if (tokens.has(word))
    return notSecretOwners.has(owner) || words.includes('tokenizer') ? null : { kind: 'token', weak: false };
  if (word.endsWith('key') && isLorawanKey(name)) return { kind: 'apiKey', weak: false };
  if (word === 'key' || word === 'keys') {
    if (notSecretOwners.has(owner) || words.includes('cached')) return null;
    if (checkers.has(owner)) return null;
    if (wireless.has(owner)) return { kind: 'password', weak: false };
    if (words.includes('secret')) return { kind: 'secret', weak: false };
    return { kind: 'apiKey', weak: !keyOwners.has(owner) && !words.includes('api') };
  }
  const kind = joined.get(head) ?? endingKind(word);
  return kind === undefined || notSecretStarts.some((start) => head.startsWith(start))
    ? null
    : { kind, weak: false };
}

function endingKind(word: string): GenericKind | undefined {
  if (word.endsWith('token')) return 'token';
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  return endings.find(([, words]) => words.some((each) => one.endsWith(each)))?.[0];
}

function isLorawanKey(name: string): boolean {
  const end = name.slice(-9).replaceAll('_', '').toLowerCase();
  return lorawanKeys.some((key) => end.endsWith(key));
}
