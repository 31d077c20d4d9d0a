/**
 * The text that base64 or base64url stands for, as latin1; null where it is no canonical base64 (its last character
 * holds bits that no byte has).
 */
export function base64Text(encoded: string): string | null {
  const bare = encoded.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(bare, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === bare ? bytes.toString('latin1') : null;
}

/** The JSON object in a base64 or base64url text, or null. */
export function base64Json(encoded: string): Readonly<Record<string, unknown>> | null {
  const text = base64Text(encoded);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
