/**
 * The user name and password of `Authorization: Basic …` (https://www.rfc-editor.org/rfc/rfc7617), or null where
 * the text is no such thing, or the password is empty or a stand-in.
 */
export function basicCredentials(base64: string): { user: string; password: string } | null {
  const decoded = Buffer.from(base64, 'base64');
  if (decoded.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) return null;
  const [, user, password] = /^([\x20-\x7e]*?):([\x21-\x7e]{3,})$/.exec(decoded.toString('latin1')) ?? [];
  if (user === undefined || password === undefined || weak.test(password)) return null;
  return { user, password };
}

const weak =
  /^(?:pass(?:word|wd)?|secret|test(?:ing)?|admin|user|guest|foo|bar|baz|1234\d*|open sesame|sesame|x+)$/i;
