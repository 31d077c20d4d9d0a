/** A set of characters that a field draws from. */
export interface Alphabet {
  /** As written in the format: `base62`, `[a-z0-9._-]`. */
  readonly name: string;
  /** Every character of the set once; code points below 256, because text is matched byte by byte. */
  readonly chars: string;
  /** Characters that do not belong to the value but may not stand right behind it either: the padding of base64. */
  readonly padding: string;
}

/** What a format string means, piece by piece. */
export type Node =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'field';
      /** Name for the checks (`{host=[a-z.]:1-60}`), or empty. */
      readonly name: string;
      readonly alphabet: Alphabet;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'checksum';
      readonly checksum: string;
      readonly alphabet: Alphabet;
      readonly length: number;
    }
  | { readonly kind: 'choice'; readonly options: readonly Format[] }
  | { readonly kind: 'repeat'; readonly format: Format; readonly min: number; readonly max: number }
  | { readonly kind: 'secret'; readonly format: Format };

/** The nodes of a format in their order. */
export type Format = readonly Node[];
