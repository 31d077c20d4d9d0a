import type { Literal } from './values/literal.ts';

/** A call that makes a public key of a text: `PublicKey::from_hex("`, `parsePublicKey("`. Not one that encrypts it. */
const ofPublicKey =
  /(?<!\w)(?:parse|load|import|decode|new|read)?_?pub(?:lic)?_?key(?:(?:\.|::)(?:from|new|parse|import|decode|load|of)\w{0,20})?\(\s{0,40}[br&]{0,2}["'`]$/i;
/** `pubkey, err := wgtypes.` before the name of a call. */
const toPublicKey = /(?<!\w)\w{0,20}pub(?:lic)?_?key\w{0,8}(?:, ?\w{1,10})?\s{0,2}:?=\s{0,2}[\w.:&]{0,40}$/i;
/** The next member of the object says that it was signed, so that others can trust it. */
const isSigned = /^\W{1,40}(?:r\W{1,4})?signatures["']\s{0,4}:/;
const entry = /^["'`]\s{0,4}:\s{0,4}["'`]([^"'`\r\n]{16,128})["'`]/;

/**
 * Whether what stands around a value says that it is given to everybody: it is made into a public key, or is the id of a
 * key that ends in the key itself, as `"ed25519:…": "…"`, or stands under a weak name and is signed.
 */
export function isPublished(text: string, nameStart: number, value: Literal, weak: boolean): boolean {
  const behind = text.slice(value.to, value.to + 160);
  const content = entry.exec(behind)?.[1];
  return (
    ofPublicKey.test(text.slice(Math.max(0, value.from - 120), value.from)) ||
    (content !== undefined && text.slice(value.from, value.to).endsWith(content)) ||
    (weak && (isSigned.test(behind) || toPublicKey.test(text.slice(Math.max(0, nameStart - 80), nameStart))))
  );
}
