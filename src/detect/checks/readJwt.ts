import { base64Json } from './base64Text.ts';

/** A JSON Web Token, read. https://www.rfc-editor.org/rfc/rfc7519 */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** As it is written, in base64url. */
  readonly signature: string;
}

/** Null where the text is none: its first two parts are JSON objects. */
export function readJwt(text: string): Jwt | null {
  const [header, claims, signature] = text.split('.', 3);
  const read = { header: base64Json(header ?? ''), claims: base64Json(claims ?? '') };
  if (!read.header || !read.claims) return null;
  return { header: read.header, claims: read.claims, signature: signature ?? '' };
}
