import { accepted, type Check } from './check.ts';
import { weakPassword } from './weakPassword.ts';

const documentationHost = /(?:^|\.)(?:example\.(?:com|org|net)|(?:test|invalid|example))$/i;

/**
 * A password in a connection URL (`{user=…}`, `{host=…}` are fields of the format): not a stand-in or everybody's
 * default, and the host not one that is reserved for documentation (https://www.rfc-editor.org/rfc/rfc2606).
 */
export const urlPassword: Check = (password, { user = '', host = '' }) => {
  let plain = password;
  try {
    plain = decodeURIComponent(password);
  } catch {
    // A stray % in a password that nobody encoded: it is taken as written.
  }
  return weakPassword(plain, user) || documentationHost.test(host) ? null : accepted;
};
