import { opensNothing } from '../../checks/opensNothing.ts';
import { isMadeUp } from '../../madeUp.ts';
import { isPlaceholder } from '../../placeholder.ts';
import type { KeyName } from '../keyName.ts';
import { randomBits } from '../randomness.ts';
import { dotted } from './dotted.ts';
import { isChosenPassword } from './isChosenPassword.ts';
import { isCode } from './isCode.ts';
import { isEncodedWord } from './isEncodedWord.ts';
import { isIdentifier } from './isIdentifier.ts';
import { isLiteral } from './isLiteral.ts';
import { isOtherThing } from './isOtherThing.ts';
import { isPath } from './isPath.ts';
import { isPublicKey } from './isPublicKey.ts';
import { isRandomEnough } from './isRandomEnough.ts';
import { isTemplate } from './isTemplate.ts';
import { isWellKnown } from './isWellKnown.ts';
import { needed } from './needed.ts';
import { repeatsName } from './repeatsName.ts';
import { saysPassword } from './saysPassword.ts';
import type { ValuePlace } from './valuePlace.ts';

const shortest = { password: 8, secret: 10, token: 10, apiKey: 10 } as const;
const longest = 512;

/** A value that was cut (`eyJhbGc…w5c`), or of which parts were crossed out. No token has three dots by chance. */
const cut = /\.{3}|\xe2\x80\xa6|(?:^|\.)x{3,}(?:\.|$)/;

/** A letter or a sign as programs and pages write it: `\u00e4`, `\xe4`, `&auml;`, `&#228;`, `&#xe4;`. */
const escaped =
  /\\u(00[2-7c-f][\da-f])|\\x([c-f][\da-f])|&#x([\da-f]{2,4});|&#(\d{2,4});|&([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring|slash);/gi;

/** A value as it is read, without the line end that ends it, the letters without their accents: of `Contrase\u00f1a\n`, `Contrasena`. */
const unescaped = (value: string) =>
  /[\\&]/.test(value)
    ? value
        .replace(/(?:\\[nrt0]){1,4}$/, '')
        .replace(escaped, (_, u?: string, x?: string, hex?: string, decimal?: string, letter?: string) => {
          const code = decimal === undefined ? Number.parseInt(u ?? x ?? hex ?? '', 16) : Number(decimal);
          return letter ?? String.fromCharCode(code).normalize('NFD')[0]!;
        })
    : value;

/** As Google shows the password of an app, in four groups. Four words of a sentence are no random letters. */
const appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/;

/** Whether a literal that stands where a secret belongs looks like a real one. */
export function isSecretValue(written: string, place: ValuePlace): boolean {
  const value = unescaped(written);
  const { quoted, name } = place;
  const { kind } = place.key;
  if (appPassword.test(value)) {
    const letters = value.replaceAll(' ', '');
    const isRandom = kind === 'password' && randomBits(letters) >= needed.appPassword;
    return isRandom && isSecretValue(letters, place);
  }
  if (value.length < shortest[kind] || value.length > longest) return false;
  // The cheapest questions first: they end the matter for almost all that is written by people.
  if ((!quoted && isCode(value, kind)) || isIdentifier(value)) return false;
  const random = isRandomEnough(value, place);
  if (!random && !isChosen(written, place)) return false;
  if (isWellKnown(value) || isCut(value, kind)) return false;
  if (/\s/.test(value) || isOtherThing(value)) return false;
  if (random && isTemplate(value, kind) && !isChosen(written, place)) return false;
  if (opensNothing(value) || isPublicKey(value, name) || isEncodedWord(value)) return false;
  return !isPath(value) && !repeatsName(value, name) && !isPlaceholder(value) && !isMadeUp(value);
}

/** Whether somebody seems to have chosen the value for a password. */
function isChosen(value: string, place: ValuePlace): boolean {
  const { kind, weak } = place.key;
  if (weak || (kind !== 'password' && kind !== 'secret') || dotted.test(value)) return false;
  return !saysPassword(value) && isChosenPassword(value, kind, isLiteral(place));
}

/** A password that somebody chose may hold dots and end in `1234`. */
const isCut = (value: string, kind: KeyName['kind']) =>
  kind === 'password' ? value.endsWith('...') : isTypedOver(value) || cut.test(value);

/**
 * A key of which somebody has typed over the beginning or the end, `OOzk…Z1234`: by chance one in a hundred thousand
 * looks so, of those that are not hexadecimal.
 */
const isTypedOver = (value: string) =>
  /^(?:0123|1234|abcd)|(?:1234|2345|3456|4567|5678|6789|7890|abcd|wxyz)$/i.test(value) &&
  !/^[\da-f]+$/i.test(value);
