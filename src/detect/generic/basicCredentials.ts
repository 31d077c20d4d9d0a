import { base64Text } from '../checks/base64Text.ts';
import { weakPassword } from '../checks/weakPassword.ts';
import { isPlaceholder } from '../placeholder.ts';
import { looksRandom } from './randomness.ts';

/**
 * The user name and password of `Authorization: Basic …` (https://www.rfc-editor.org/rfc/rfc7617), or null where
 * the text is no such thing, or the password is a stand-in. An empty password stands behind a key in place of a name.
 */
export function basicCredentials(base64: string): { user: string; password: string } | null {
  const [, user, password] = /^([\x20-\x7e]*?):([\x21-\x7e]*)$/.exec(base64Text(base64) ?? '') ?? [];
  if (user === undefined || password === undefined) return null;
  if (password === '' || password === 'x')
    return looksRandom(user) && !isPlaceholder(user) ? { user, password } : null;
  return isStandIn(user, password) ? null : { user, password };
}

const isStandIn = (user: string, password: string) =>
  password.length < 3 || weak.test(password) || weakPassword(password, user) || isPlaceholder(password);

const weak =
  /^(?:pass(?:word|wd)?|secret|test(?:ing)?|admin|user|guest|foo|bar|baz|1234\d*|open ?sesame|sesame|x+)$/i;
