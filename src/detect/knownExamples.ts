/**
 * SHA-256, cut to 12 hexadecimal digits, of keys that public documentation gives as examples or that vendors publish on
 * purpose. Made by `scripts/known-examples.ts`, so that no such key stands in this repository; not to be edited.
 */
const hashes: ReadonlySet<string> = new Set(
  '0b476bdf9acf 2037abcaffb2 27a9a42931df 2cafc0970149 37f8f09bdf12 3a8b61d0f636 3f370c9dd822 49f777db995e 4c98242dcadc 8731261cb72d a19f89ab3555 a6c814bc555a dc0fcf046c61 e4a5542bb7fd ea9bb1082cf9 eb540d2b6ee2 f2d6ca165150'.split(
    ' ',
  ),
);

/** Whether a secret is one that everybody knows, because a vendor's documentation shows it. */
export function isKnownExample(secret: string, known: ReadonlySet<string> = hashes): boolean {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return known.has(createHash('sha256').update(secret, 'latin1').digest('hex').slice(0, 12));
}
