import type { OldItem, WhyLost } from './oldPolicy.ts';
import type { Change } from './parseExpression.ts';

/** What became of one thing that another tool was told. */
export interface Outcome {
  readonly item: OldItem;
  readonly result:
    | { readonly kind: 'carried'; readonly into: string; readonly changes?: ReadonlySet<Change> }
    /** As exceptions for what is there today; what will be matched later is not covered. */
    | { readonly kind: 'exceptions'; readonly count: number; readonly into: string }
    | { readonly kind: 'covered' }
    /** Nothing that keyguard finds needs it. */
    | { readonly kind: 'unneeded' }
    /** The file has the key already, and a person has to add to it. */
    | { readonly kind: 'by hand'; readonly into: string; readonly text: string }
    | {
        readonly kind: 'lost';
        readonly why: WhyLost | 'no format' | 'too slow' | 'no expression';
        readonly detail?: string;
      };
}
