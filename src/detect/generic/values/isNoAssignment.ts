/** A name and the sign behind it, which mostly gives it a value. */
export interface Sign {
  readonly text: string;
  readonly nameStart: number;
  /** Where the sign stands, and what it is with the blanks behind it. */
  readonly at: number;
  readonly sign: string;
  /** Whether the name ends in a quote. */
  readonly closed: boolean;
  /** What stands between the name and the sign: what closes it, and its type. */
  readonly close: string;
  readonly type: string;
}

/** A call that makes a digest of its argument: `hashMessage (`. */
const digestOf = /(?:hash|digest|hmac|md5|sha\d{1,3})\w{0,20}\s?\(\s?$/i;

/** Whether a sign gives a name no value, though it looks as if it did. */
export function isNoAssignment({ text, nameStart, at, sign, closed, close, type }: Sign): boolean {
  const isArgument = close.includes(')');
  const next = text[at + sign.length] ?? '';
  // In `sign("test_secret") => "…"` the name is an argument, and a result or its type follows.
  if (isArgument && /^[=-]>/.test(sign)) return true;
  // A branch is no name either: `case "password": return …`.
  if (closed) return /\bcase\s?["'`]$/.test(text.slice(Math.max(0, nameStart - 8), nameStart));
  // In `get_key fingerprint=…`, "pass the output by out=…" the nearer name is the value's own.
  if (sign === '=' && /^[ \t]+\w/.test(type) && !/["'`]/.test(next)) return true;
  // What a key was hashed to is compared with a digest.
  if (isArgument && /^[!=]=/.test(sign) && digestOf.test(text.slice(Math.max(0, nameStart - 48), nameStart)))
    return true;
  // A label that ends its line, `x=Password:`, and a list of parameters, `password) :`, are none.
  const isBelow = sign.includes('\n');
  if (isBelow && (isArgument || isValue(text, nameStart) || isSettingAt(text, at + sign.length))) return true;
  // In Swift, a type and a block that yields the value: `secret: String { … }`.
  if (sign === ': ' && text.startsWith('String {', at + 2)) return true;
  if (sign !== ':') return false;
  // A label that ends in a colon, "Password:", is none, nor a part of a resource's, `arn:aws:secretsmanager:…:secret:…`.
  const before = text[nameStart - 1];
  return before === ':' || (/["'`]/.test(next) && next === before);
}

/** Whether a setting of its own stands there, `802-1x.identity:…`. */
const isSettingAt = (text: string, at: number) =>
  /^[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}:/.test(text.slice(at, at + 200));

/** Whether the name is a word of a value, behind `=` on its line. */
const isValue = (text: string, nameStart: number) =>
  /=[^\n={}[(,;]{0,60}$/.test(text.slice(Math.max(0, nameStart - 61), nameStart));
