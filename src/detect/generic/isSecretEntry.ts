import { base64Text } from '../checks/base64Text.ts';
import { pem } from '../checks/pem.ts';
import { weakPassword } from '../checks/weakPassword.ts';
import { isPlaceholder, isSentence } from '../placeholder.ts';
import { isEncodedWord } from './judge/isEncodedWord.ts';
import { isSecretValue } from './judge/isSecretValue.ts';
import { readKeyName } from './keyName.ts';
import { looksRandom } from './randomness.ts';

/** A value of a Secret of Kubernetes, and where it stands. */
export interface SecretEntry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Its text; the lines of a block without their line ends and indentation. */
  readonly value: string;
}

/** Names of what a Secret holds beside the secret. */
const open =
  /(?:^|[._-])(?:user|username|user_?id|client_?id|name|namespace|host|hostname|port|db|dbname|database|schema|e?mail|url|uri|endpoint|domain|region|zone|bucket|type|provider|account|tenant|version|level|mode|env|environment|ca|crt|cert|certificate|pub|public|known_hosts)$/i;

/** What opens nothing: numbers, addresses without a password, hosts, paths. */
const harmless =
  /^(?:true|false|null|[\d.,:-]+|[a-z][\w+.-]*:\/\/[^@\s]*|[\w-]+(?:\.[\w-]+)+(?::\d+)?|[\w.+-]+@[\w.-]+|(?:\.{0,2}|~)\/[\w./-]*)$/i;

/** Whether what stands in a Secret opens something; `isEncoded` where it is in base64. */
export function isSecretEntry({ name, value }: SecretEntry, isEncoded: boolean): boolean {
  const encoded = value.replace(/\s/g, '');
  // As random as they look in base64, words are stand-ins.
  if (isEncodedWord(encoded)) return false;
  if (isEncoded) {
    const text = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? base64Text(encoded) : null;
    if (text === null) return false;
    // Bytes that are no text are a key.
    if (/[^\t\n\r\x20-\x7e\x80-\xff]/.test(text))
      return text.length >= 16 && text.length <= 512 && !open.test(name);
    return isSecretText(text.trim(), name);
  }
  // A file in it is looked at for what stands in it, as any other.
  if (value.includes('\n')) return false;
  const key = readKeyName(name);
  if (key !== null && !key.weak) return isSecretText(value, name);
  return isSecretValue(value, { quoted: true, key: { kind: 'password', weak: false }, name });
}

function isSecretText(text: string, name: string): boolean {
  if (text.length < 5 || /\{\{|\$[\w{(]|<[^<>]*>/.test(text)) return false;
  if (/-----BEGIN (?!.{0,20}PRIVATE)/.test(text)) return false;
  if (text.startsWith('-----BEGIN ')) return pem(text, {}) !== null;
  // A file: a configuration, a key.
  if (/[\n{]/.test(text)) return text.length >= 20 && !isHarmlessJson(text);
  if (isPlaceholder(text) || isSentence(text) || weakPassword(text, '')) return false;
  const isNamed = readKeyName(name) !== null;
  if (!isNamed && (open.test(name) || /^[a-z][a-z_-]*$/i.test(text)) && !looksRandom(text)) return false;
  return !harmless.test(text) || looksRandom(text);
}

/** Whether a file is JSON of which no text is secret. */
function isHarmlessJson(file: string): boolean {
  let isHarmless = true;
  try {
    JSON.parse(file, (name, value) => {
      if (typeof value === 'string' && isSecretText(value, name)) isHarmless = false;
    });
  } catch {
    return false;
  }
  return isHarmless;
}
