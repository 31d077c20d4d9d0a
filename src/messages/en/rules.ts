import { printable } from '../../terminal.ts';

/** So many names are given as examples; a rule may know its names in a hundred spellings. */
const shown = 6;
const some = (names: readonly string[]) =>
  [...names.slice(0, shown), ...(names.length > shown ? [`${names.length - shown} more`] : [])].join(', ');

export const rules = {
  unknownRule: (id: string, near: string | null) =>
    `there is no rule ${printable(id)}${near ? `, did you mean ${near}?` : '; keyguard rules lists all'}`,
  confidence: 'confidence',
  confidences: {
    certain: 'certain, by its structure',
    likely: 'likely, by what it stands beside',
    possible: 'possible, by its randomness alone',
  },
  found: 'found by',
  byMarker: (anchors: readonly string[]) => `a marker of its own: ${some(anchors)}`,
  byName: (anchors: readonly string[], beside: readonly string[]) =>
    `a name near it: ${some(anchors)}${beside.length > 0 ? `; or next to ${beside.join(', ')}` : ''}`,
  byAssignment: 'the name that it is assigned to, and how random it looks',
  checked: 'checked',
  together: 'reported with',
  variable: 'variable',
  revoke: 'revoke at',
  documented: 'documented at',
} as const;
