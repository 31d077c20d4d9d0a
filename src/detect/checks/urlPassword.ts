import { looksRandom } from '../generic/randomness.ts';
import { accepted, type Check } from './check.ts';
import { weakPassword } from './weakPassword.ts';

const documentationHost = /(?:^|\.)(?:example\.(?:com|org|net)|(?:test|invalid|example))$/i;
const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|host\.docker\.internal)$/i;
const words = /^[a-z]+(?:[_-][a-z]+)*\d{0,4}$/;

/**
 * A password in a connection URL (`{user=…}`, `{host=…}` are fields of the format): not a stand-in or everybody's
 * default, and the host not one that is reserved for documentation (https://www.rfc-editor.org/rfc/rfc2606). For the
 * machine that it is used on, words do not count: `scott:tiger@localhost` opens a developer's own database.
 */
export const urlPassword: Check = (password, { user = '', host = '' }) => {
  let plain = password;
  try {
    plain = decodeURIComponent(password);
  } catch {
    // A stray % in a password that nobody encoded: it is taken as written.
  }
  // The port of an address, and a number behind it: `http://localhost:8545@1599200`.
  if (/^\d{1,5}$/.test(plain) && /^\d+$/.test(host)) return null;
  // The port of a host, `https://acme.com:1879@`, a query, `user:?collection=a@`, and what is said in capitals, `KEY:DOMAIN@`.
  if (/^\d{2,5}$/.test(plain) && user.includes('.')) return null;
  if (/^[?&]\w+=/.test(plain) || /^[A-Z]{2,10}:[A-Z]{2,10}$/.test(`${user}:${plain}`)) return null;
  if (weakPassword(plain, user) || documentationHost.test(host)) return null;
  return ownMachine.test(host) && words.test(plain) && !looksRandom(plain) ? null : accepted;
};
