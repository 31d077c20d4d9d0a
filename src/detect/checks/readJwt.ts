import { base64Json } from './base64Text.ts';

/** A JSON Web Token, read. https://www.rfc-editor.org/rfc/rfc7519 */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** As it is written, in base64url. */
  readonly signature: string;
}

/** Null where the text is none: three parts, of which the first two are JSON objects. */
export function readJwt(text: string): Jwt | null {
  const [header = '', claims = '', signature, ...more] = text.split('.', 4);
  if (signature === undefined || more.length > 0) return null;
  const read = { header: base64Json(header), claims: base64Json(claims) };
  return read.header && read.claims && { header: read.header, claims: read.claims, signature };
}
