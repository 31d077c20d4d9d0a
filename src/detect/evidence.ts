import type { GenericKind } from './generic/genericRules.ts';

/** How a text is wrapped up that holds a secret. */
export type Wrapping = 'base64' | 'hex' | 'escapes' | 'joined';

/** What a value is made of. */
export type Characters = 'digits' | 'hex' | 'letters' | 'alphanumeric' | 'base64' | 'lines' | 'mixed';

/**
 * One thing that speaks for a finding, or against it. Nothing of the secret is in it; the length of a value only
 * where its format is declared, and so public.
 */
export type Evidence = {
  /** The part that it is about, see `Part.role`; empty where it is about the finding. */
  readonly role: string;
  /** False where it makes the finding less sure. */
  readonly for: boolean;
} & (
  | /** A text that belongs to this format alone: at the start of the value, or around it. */
  { readonly kind: 'marker'; readonly marker: string; readonly own: boolean }
  /** It has a declared format: so many characters, the marker not counted. Against: it is longer than declared. */
  | { readonly kind: 'form'; readonly length: number; readonly characters: Characters }
  /** It has passed this check; `proves` where random text would not have. */
  | { readonly kind: 'check'; readonly check: string; readonly proves: boolean }
  /** What the value tells of itself that is public. */
  | { readonly kind: 'fact'; readonly name: string; readonly value: string }
  /** What it is assigned to. Against: a name that hardly tells. */
  | { readonly kind: 'name'; readonly name: string; readonly means: GenericKind; readonly quoted: boolean }
  /** One of the rule's names stands so many lines above it. Against: nothing there speaks of a secret. */
  | { readonly kind: 'near'; readonly name: string; readonly lines: number }
  /** It is given to the variable in which the provider's own tools look for it. */
  | { readonly kind: 'variable'; readonly name: string }
  /** It is all that the text holds, as in a file that a program reads its token from. */
  | { readonly kind: 'alone' }
  /** A finding of this rule stands so many lines away. */
  | { readonly kind: 'beside'; readonly rule: string; readonly lines: number }
  /** Of the texts that people write, one in 2^bits at most looks as random. Against: many do. */
  | { readonly kind: 'random'; readonly bits: number }
  /** No word, run or repetition says that it only stands for a value. */
  | { readonly kind: 'real' }
  /** It was taken out of this, the outermost first. */
  | { readonly kind: 'wrapped'; readonly in: readonly Wrapping[] }
  /** Against: by its path, the file holds made-up values more often than real ones. */
  | { readonly kind: 'place'; readonly place: 'test' | 'example' | 'docs' }
);
