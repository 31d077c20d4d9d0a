import { opensNothing } from '../checks/opensNothing.ts';
import { isMadeUp } from '../madeUp.ts';
import { isPlaceholder } from '../placeholder.ts';
import { isChosenPassword } from './chosenPassword.ts';
import { isEncodedWord } from './isEncodedWord.ts';
import { isPublicKey } from './isPublicKey.ts';
import type { KeyName } from './keyName.ts';
import { wordsOf } from './keyName.ts';
import { randomBits } from './randomness.ts';

/** How a value stands in its text. */
export interface ValuePlace {
  readonly quoted: boolean;
  readonly key: KeyName;
  /** The name as it stands. */
  readonly name: string;
}

/** Evidence (see `randomBits`) that a value needs, by what its name promises. */
const needed = {
  password: 6,
  secret: 11,
  token: 11,
  apiKey: 11,
  weak: 24,
  dotted: 30,
  dottedPassword: 12,
  bracketed: 16,
  unquoted: 4,
  template: 16,
  path: 30,
  appPassword: 9,
} as const;
const shortest = { password: 8, secret: 10, token: 10, apiKey: 10 } as const;
const longest = 512;

/** Texts that are no secret whatever they are assigned to: references, types, paths, addresses, hashes, public keys. */
const never: readonly RegExp[] = [
  // Another place is named, not a value: a template, a secret store.
  /^(?:file:|keyring:|(?:aws|gcp|azure)[\w-]*:|credentialsJSON:|ENC\[|\{cipher\}|\{[A-Z0-9-]+\}|vault:|ref\+|projects\/|ssm:|kms:|secretsmanager:|\/\/|!\w+[ /])/,
  /^(?:true|false|null|none|nil|undefined|string|number|boolean|object|any|unknown|void|int|bytes?)$/i,
  // A password's hash is not the password.
  /^\$(?:1|2[abxy]?|5|6|y|argon2\w*|pbkdf2[\w-]*|scrypt)\$/,
  /^(?:pbkdf2|bcrypt|scrypt|argon2|sha\d*|md5)[_:$-]/i,
  /^sha(?:1|256|384|512)-|^\*[\dA-F]{40}$/,
  // Text in another script, as programs write it that know ASCII alone: `\uB2E4`.
  /\\u(?!00)[\da-f]{4}/i,
  // A JSON Web Token with a word for its signature, which has 43 characters and more.
  /^eyJ[\w-]{8,}\.eyJ[\w-]+\.[\w-]{1,30}$/,
  // The name of the variable that holds it: `HTML2PDF_API_KEY`.
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|PW|ID)$/,
  // Addresses, file names, public keys, certificates, media types, dates, versions.
  /^[a-z][a-z0-9+.-]*:\/\/|^urn:/i,
  /\.(?:pem|key|crt|cer|der|p12|pfx|jks|json|ya?ml|xml|txt|enc|gpg|asc|env|conf|cfg|ini|toml|properties|js|ts|py|rb|go|php|html?|css|md|sh|png|jpe?g|svg|gz|zip|tgz|csv|log|pdf)$/i,
  /^(?:ssh-|ecdsa-|AAAA(?:[BCE]3NzaC1|E2VjZHNhLX|GnNrLXNz|InNrLWVj))/,
  // A security advisory of GitHub.
  /^GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}$/,
  /^[\w.+-]+@[\w-]+\.[\w.-]+$/,
  /^v?\d+(?:\.\d+)+/,
  /^\d{4}-\d\d-\d\d/,
  /^[\d\s.,:+-]+$/,
  /^[^\w]+$/,
  /^0x[0-9a-f]{1,16}$/i,
  // A number with its type; the address of an account, of 20 bytes, which its owner gives to everybody.
  /^[\d_]+(?:[iuf](?:8|16|32|64|128|size)|u?l{1,2}|n)$/i,
  /^0x[0-9a-f]{40}$/i,
  // A service of a host, `db.acme.dev:1521/PROD`.
  /^[\w.-]+:\d{4,5}\/[\w.]+$/,
  // A prompt, `root@host:/srv#`, and an entry point, `package.module:Name`.
  /^[\w.-]+@[\w.-]+:[~/]\S*[#$]$/,
  /^[a-z_]\w*(?:\.\w+)+:[A-Za-z_]\w*$/,
  // A signature is good for one request.
  /^[A-Za-z-]*signature=/i,
  // A filter of LDAP, a cipher, a function of Erlang, a place in a page, a line of `passwd`.
  // A language with script and country; rules of a form, `required|string|min:8`.
  /^\([A-Za-z][\w-]*=[^()]*\)$|^[A-Z][\w-]+\/[A-Z]{3}\w*\/\w+Padding$|^[a-z_]+\/\d$|\.html?#|^[\w.-]+:[*x!]:\d|^(?:3?DES|AES|RSA|SHA|HMAC|ECDH?E?|ECDSA|TLS|SSL|PBKDF2|WPA\d?)(?:[-_/][A-Za-z\d]+)+$|^[a-z]{2,3}-[A-Z][a-z]{3}-[A-Z]{2}$|^[a-z_]+(?::[\w,./-]+)?(?:\|[a-z_]+(?::[\w,./-]+)?)+$/,
  // So many times a minute: `20/m/ip,5/m/key`.
  /^\d+\/[a-z]+(?:\/[\w,]+)*$/,
  // Words that say what belongs there: `third-mysql-password`; the beginning of a JSON Web Token, without its signature.
  /^(?:[a-z]+[-_])+(?:password|passwd|secret|token|key)$/,
  /^eyJ[\w-]+\.eyJ[\w-]*$/,
  // Code that was minified: the quote before it ends a string.
  /\)\{|[!=]==|&&!|\|\|\(|\b(?:if|for|while|typeof|return)\(/,
  /^(?:rgba?|hsla?|url|var|calc)\(/,
  // A string that is put together: `"…&password="+hide("`.
  /^["'`]?\s*\+.*\+\s*["'`]?$|^\+[A-Za-z_][\w.]*\($/,
  // A word of a language: letters alone, with some that no machine draws from (in UTF-8); a label, before a colon.
  /^(?=.*[\x80-\xff])(?:[A-Za-z'-]|[\xc3-\xdf][\x80-\xbf]|[\xe0\xe1\xe3-\xef][\x80-\xbf]{2})+[:?!]?$/,
  /^[A-Z]?[a-z]+(?:[-'][A-Z]?[a-z]+)*:$/,
  // A chain of calls, as in `password: z.string().min(6),`, also where a string holds it.
  /^[A-Za-z_$][\w$]*(?:\.[\w$]+(?:\([^()]*\))?)*\.[\w$]+\([^()]*\)[,;]?$/,
  // A call of one name, `__translate__('form.password.label')`, and settings, `toolbar=yes,width=400`.
  /^[A-Za-z_]\w*\(['"]?[A-Za-z_][\w.]*['"]?\)$|^[a-z]\w*=\w+(?:,[a-z]\w*=\w+)+$/,
  // What Django writes where no password is right; names of ways to encrypt, `WPA/WPA2`.
  /^![A-Za-z0-9]{40}$|^[A-Z]{2,6}\d?(?:\/[A-Z]{2,6}\d?)+$/,
  // The name of a header, `x-oauth-basic`; the UUID of a kind of thing, made of a number and one base for all.
  /^x(?:-[a-z]+)+$/,
  /^[\da-f]{8}-0000-1000-8000-[\da-f]{12}$/i,
  /^data:|^<|>$|^\[.*\]$|^\{.*\}$/,
];

/** A value that was cut (`eyJhbGc…w5c`), or of which parts were crossed out. No token has three dots by chance. */
const cut = /\.{3}|\xe2\x80\xa6|(?:^|\.)x{3,}(?:\.|$)/;

/** A template, an expression that matches texts, a selector or a colour. */
const template =
  /^#|\{\w*\}|%[sdvx]\b|%\{|\$\w+|\\[sdwSDW]|[.*]\*|\.\+|\(\?|\{\d+,\d*\}|\[\^?(?:A-Z|a-z|0-9|\\x)/;

/** A generated password may hold `$x`, `**` or `%s` by chance; no template is of letters of both cases and digits at random. */
function isRandomPassword(value: string): boolean {
  if (!/^[\w!@#$%^&*+=?~.,;:-]{12,64}$/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value))
    return false;
  const bits = randomBits(value.replace(/[^A-Za-z0-9]/g, ''));
  return bits >= (/\d/.test(value) ? needed.template : needed.template + 12);
}

/** A variable's path, a module, a host, types that are joined: `config.db.password`, `com.example.Service`, `string|null`. */
const dotted = /^[$%@&!]?[A-Za-z_][\w-]*(?:(?:[?!]?\.|\|)[A-Za-z_][\w-]*)+[!?;]*$/;

/** Of 16,000 paths in code with a digit and letters of both cases, one in a thousand looks as random as that. */
const isDotted = (value: string, bits: number, kind: KeyName['kind']) =>
  dotted.test(value) &&
  bits <
    (kind === 'password' && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)
      ? needed.dottedPassword
      : needed.dotted);

/** What an import names: `github.com/team/project/password`. */
const imported = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,3}(?:\/[A-Za-z][\w.-]*)+$/;

/** Without quotes, a call, an index, an object, an assignment to a field, the end of a block or a statement behind it is code. */
const code =
  /^:?[A-Za-z_$][\w.$:>-]*(?:[([]|\{\w+:$)|^[A-Za-z_$][\w$]*\.[\w$.]+=|^[\w$.]{1,60},[\w$.,]{1,60}\}|[)\]];?$|^[\w.:]+!?\(.*\)\?$|\(\)|[;}](?:var|let|const|function|async|class|return|throw|case|if|for|while|switch)$/;

/** Without quotes, so is a type, a negation and what depends on a condition: `::std::string::String`, `!!a.b`, `a?b.c:d.e`, `a.b??c`. */
const expression =
  /^(?:!!|::?)?[A-Za-z_$][\w$]*(?:(?:::|\.)[A-Za-z_$][\w$]*)+:?$|^(?=[^.]*\.)[\w$.]+\?(?:\?|[\w$.!]+:)[\w$.!]+$/;

/** The name of a variable, in words: `user_pwd_utf8`. */
const variable = /^_{0,2}[a-z]+\d{0,2}(?:_[a-z]+\d{0,2})+$/;

/** The name of a constant, and of a class: `DRIVER_NAME`, `Team::Types::Name`, `\Team\Types\Name`. */
const constant = /^_{0,2}[A-Z]{2,}\d?(?:_[A-Z]+\d?)+_{0,2}$/;
const className = /^[A-Za-z_]\w*(?:::[A-Za-z_]\w*)+$|^\\{0,2}[A-Z]\w*(?:\\{1,2}[A-Z]\w*){2,}$/;

/** Whether a value is a name in code, also where a string holds it. */
const isIdentifier = (value: string) =>
  (/^[a-z\d_]+$/.test(value) &&
    /passw(?:or)?d|[a-z]pwd|_(?:pass|psk)(?:_|$)/.test(value) &&
    !/\d{3}/.test(value)) ||
  ((constant.test(value) || className.test(value)) && randomBits(value.replace(/\W/g, '')) < needed.weak);

const isCode = (value: string, kind: KeyName['kind']) =>
  (code.test(value) && !(kind === 'password' && isDrawn(value))) ||
  (variable.test(value) && saysPassword(value)) ||
  (expression.test(value) && randomBits(value) < 0);

/** A bracket may stand in a generated password, which a setting needs no quotes for. */
const isDrawn = (value: string) =>
  /^[^\s"'`;,]{10,64}$/.test(value) &&
  /\d/.test(value) &&
  /[a-z]/.test(value) &&
  /[A-Z]/.test(value) &&
  !/[)\]}]$/.test(value) &&
  randomBits(value.replace(/\W/g, '')) >= needed.bracketed;

/** A UUID under `key` is an id; under `api_token` it is what some services give out. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The name of a variable of the environment. */
const settingName = /^[A-Z][A-Z0-9_]+$/;

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

/** Passwords that everyone tries first, with the letters that people swap put back. */
const wellKnown =
  /^(?:my|the|a|test|admin|user|root|new|old|default|some|your)*(?:pass(?:word|wd|phrase|code|wort)?|secret|admin|administrator|root|test(?:ing)?|user|guest|demo|welcome|letmein|login|qwerty|dragon|monkey|master|hello|changeit|default|hunter|token|key|abc|temp|foo|bar|baz)+(?:here|word|key)?$/;

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
export function isSecretValue(written: string, { quoted, key, name }: ValuePlace): boolean {
  const value = unescaped(written);
  const { kind } = key;
  if (appPassword.test(value)) {
    const letters = value.replaceAll(' ', '');
    const isRandom = kind === 'password' && randomBits(letters) >= needed.appPassword;
    return isRandom && isSecretValue(letters, { quoted, key, name });
  }
  if (value.length < shortest[kind] || value.length > longest) return false;
  // The cheapest questions first: they end the matter for almost all that is written by people.
  if ((!quoted && isCode(value, kind)) || isIdentifier(value)) return false;
  const random = isRandomEnough(value, quoted, key, name);
  if (!random && !isChosen(written, quoted, key, name)) return false;
  if (
    isWellKnown(value) ||
    (kind === 'password' ? value.endsWith('...') : isTypedOver(value) || cut.test(value))
  )
    return false;
  if (/\s/.test(value) || never.some((pattern) => pattern.test(value))) return false;
  if (random && template.test(value) && !isChosen(written, quoted, key, name)) {
    if (kind !== 'password' || !isRandomPassword(value)) return false;
  }
  if (opensNothing(value) || isPublicKey(value, name) || isEncodedWord(value)) return false;
  return !isPath(value) && !repeatsName(value, name) && !isPlaceholder(value) && !isMadeUp(value);
}

/** A file in a folder, or what begins like one. One of 64 base64 texts begins like a path; no path has letters of both cases and digits at random. */
function isPath(value: string): boolean {
  if (/^[\w-]+\/(?:[\w.-]+\/)*[\w-]+\.[a-z]\w{0,3}$/.test(value)) return randomBits(value) < needed.path;
  if (!/^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(value)) return false;
  const isBase64 = /^\/[A-Za-z0-9+/]{23,}={0,2}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
  return !(isBase64 && /\d/.test(value) && randomBits(value) >= needed.path);
}

function isRandomEnough(value: string, quoted: boolean, { kind, weak }: KeyName, name: string): boolean {
  const bits = randomBits(value);
  if (uuid.test(value) && requestName.test(name)) return false;
  if (uuid.test(value)) return !isTimeUuid(value) && !weak && kind !== 'password' && bits >= needed.weak;
  if (weak) {
    // The end of a UUID behind a word: `frame-075b-…`.
    if (/-[\da-f]{4}(?:-[\da-f]{4}){2}-[\da-f]{12}$/i.test(value)) return false;
    const isNamed = quoted || settingName.test(name);
    return isNamed && bits >= needed.weak && /\d/.test(value) && /[A-Za-z]/.test(value);
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

/** A setting is a literal without quotes, too: `DB_PASSWORD=` and a word with digits. */
function isChosen(value: string, quoted: boolean, { kind, weak }: KeyName, name: string): boolean {
  if (weak || (kind !== 'password' && kind !== 'secret') || dotted.test(value)) return false;
  return !saysPassword(value) && isChosenPassword(value, kind, quoted || settingName.test(name));
}

/** `AnotherStrongPass!` says what belongs there. */
const saysPassword = (value: string) =>
  wordsOf(value).some((word) => /^(?:pass(?:word|wd)?|pwd|secret)$/.test(word));

/** `password: "userPassword"`, `API_TOKEN = "api-token-name"`: the value is the name again, or one like it. */
function repeatsName(value: string, name: string): boolean {
  const [whole, part] = [lettersOf(value), lettersOf(name)];
  // With a digit behind it, it is a password that somebody chose.
  if (whole === part || (whole.length <= 2 * part.length && whole.includes(part) && !/\d$/.test(value)))
    return true;
  const words = wordsOf(value).filter((word) => word.length > 2);
  const names = new Set(wordsOf(name).filter((word) => word.length > 2));
  const repeated = words.filter((word) => names.has(word)).join('').length;
  return repeated * 2 >= value.replace(/[^A-Za-z0-9]/g, '').length;
}

/** A name without what its words are joined with, `db_password` and `dbpassword`. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Letters of both cases, digits and signs that alternate, as in a password that was made up with care. */
function isMixed(value: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((group) => group.test(value)).length;
  const changes = value.match(/[A-Za-z](?=[^A-Za-z])|[^A-Za-z](?=[A-Za-z])/g)?.length ?? 0;
  return classes >= 3 && changes >= 3 && !/^[\w-]+$/.test(value);
}

/**
 * A key of which somebody has typed over the beginning or the end, `OOzk…Z1234`: by chance one in a hundred thousand
 * looks so, of those that are not hexadecimal.
 */
const isTypedOver = (value: string) =>
  /^(?:0123|1234|abcd)|(?:1234|2345|3456|4567|5678|6789|7890|abcd|wxyz)$/i.test(value) &&
  !/^[\da-f]+$/i.test(value);

/** The letters that people swap for digits put back. */
const withoutSwaps = (value: string) =>
  value.replace(/(?<=[a-z])[013457](?=[a-z])/gi, (digit) => 'oieast'['013457'.indexOf(digit)]!);

function isWellKnown(value: string): boolean {
  const swaps: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  };
  const bare = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, '');
  return (
    wellKnown.test(bare.replace(/[^a-z]/g, '')) ||
    wellKnown.test(bare.replace(/[^a-z]/g, (sign) => swaps[sign] ?? ''))
  );
}
