import type { KeyName } from '../keyName.ts';
import { randomBits } from '../randomness.ts';
import { dotted } from './dotted.ts';
import { hasThreeKinds } from './hasThreeKinds.ts';
import { isLiteral } from './isLiteral.ts';
import { needed } from './needed.ts';
import { saysPassword } from './saysPassword.ts';
import type { ValuePlace } from './valuePlace.ts';

/** Of 16,000 paths in code with a digit and letters of both cases, one in a thousand looks as random as that. */
const isDotted = (value: string, bits: number, kind: KeyName['kind']) =>
  dotted.test(value) &&
  bits < (kind === 'password' && hasThreeKinds(value) ? needed.dottedPassword : needed.dotted);

/** What an import names: `github.com/team/project/password`. */
const imported = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,3}(?:\/[A-Za-z][\w.-]*)+$/;

/** A UUID under `key` is an id; under `api_token` it is what some services give out. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names of the tokens that a client makes up so that a request is not carried out twice. */
const requestName = /(?:request|client|change|idempotency|creation)[_-]?token$/i;

/**
 * Of a UUID of version 1 nothing is secret: it tells the time and the machine. Its time, in 100 ns since 1582, is then
 * one of this age. https://www.rfc-editor.org/rfc/rfc9562#section-5.1
 */
function isTimeUuid(value: string): boolean {
  const parts = /^(.{8})-(.{4})-1(.{3})-[89ab]/i.exec(value);
  if (parts === null) return false;
  const year = 1582 + Number.parseInt(`${parts[3]}${parts[2]}${parts[1]}`, 16) / (1e7 * 86400 * 365.2425);
  return year > 1995 && year < 2040;
}

/** Whether a value looks as random as one of its name's kind has to. */
export function isRandomEnough(value: string, place: ValuePlace): boolean {
  const { quoted, name } = place;
  const { kind, weak } = place.key;
  const bits = randomBits(value);
  if (uuid.test(value) && requestName.test(name)) return false;
  if (uuid.test(value)) return !isTimeUuid(value) && !weak && kind !== 'password' && bits >= needed.weak;
  if (weak) {
    // The end of a UUID behind a word: `frame-075b-…`.
    if (/-[\da-f]{4}(?:-[\da-f]{4}){2}-[\da-f]{12}$/i.test(value)) return false;
    return isLiteral(place) && bits >= needed.weak && /\d/.test(value) && /[A-Za-z]/.test(value);
  }
  if (isDotted(value, bits, kind)) return false;
  if (bits < 0 && imported.test(value)) return false;
  const wanted = needed[kind] + (quoted ? 0 : needed.unquoted);
  if (kind === 'password') {
    // `rapunz3l` is a word.
    if (!/[^A-Za-z0-9]/.test(value) && randomBits(withoutSwaps(value)) < 0) return false;
    return (
      bits >= wanted ||
      (isMixed(value) && !saysPassword(value)) ||
      randomBits(value.replace(/[^A-Za-z0-9]/g, '')) >= wanted
    );
  }
  // A token of letters alone is rather a name that the model does not know, unless it is long.
  return bits >= (/\d|=$/.test(value) || value.length >= 20 ? wanted : wanted + 12);
}

/** Letters of both cases, digits and signs that alternate, as in a password that was made up with care. */
function isMixed(value: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((group) => group.test(value)).length;
  const changes = value.match(/[A-Za-z](?=[^A-Za-z])|[^A-Za-z](?=[A-Za-z])/g)?.length ?? 0;
  return classes >= 3 && changes >= 3 && !/^[\w-]+$/.test(value);
}

/** The letters that people swap for digits put back. */
const withoutSwaps = (value: string) =>
  value.replace(/(?<=[a-z])[013457](?=[a-z])/gi, (digit) => 'oieast'['013457'.indexOf(digit)]!);
