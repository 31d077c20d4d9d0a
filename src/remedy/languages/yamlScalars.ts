import { isMap, isPair, isScalar, type Node, parseAllDocuments, type Scalar, visit } from 'yaml';
import type { Spelling } from '../lexicon.ts';
import { yaml as lexicon } from '../lexicons/formats.ts';
import type { Token } from '../tokensOf.ts';

/** A value of a YAML text and where it stands. */
export interface YamlScalar {
  /** Offsets; of a block, without the line ends behind it. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'plain' | 'single' | 'double' | 'block';
  /** As a reader of YAML gets it; null where that is no text. */
  readonly value: string | null;
  /** The keys that lead to it, outermost first. */
  readonly path: readonly string[];
  /** The mapping of which it is a value; null where it is none. */
  readonly map: YamlMap | null;
}

/** What surrounds a value: the mapping and the key before it. */
interface YamlMap {
  readonly keys: readonly string[];
  /** Is it written in braces. */
  readonly flow: boolean;
  readonly start: number;
  /** Where the value's own key begins. */
  readonly keyStart: number;
}

const kinds: Readonly<Record<string, YamlScalar['kind']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Does a text parse. Tags of a program's own (`!Ref`) are taken as they come. */
export const parsesAsYaml = (text: string): boolean =>
  [...parseAllDocuments(text, { logLevel: 'silent' })].every(({ errors }) => errors.length === 0);

/** The values of a text that stand at these offsets, in order; null where it does not parse. */
export function yamlScalars(text: string, offsets: readonly number[]): YamlScalar[] | null {
  const documents = [...parseAllDocuments(text, { logLevel: 'silent' })];
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  const found: YamlScalar[] = [];
  for (const document of documents) {
    visit(document, {
      Scalar: (key, node, ancestors) => {
        const [start = 0, end = 0] = node.range ?? [];
        if (key === 'key' || !offsets.some((offset) => start <= offset && offset < end)) return;
        const scalar = scalarOf(text, node, ancestors as readonly unknown[]);
        if (scalar) found.push(scalar);
      },
    });
  }
  return found;
}

function scalarOf(text: string, node: Scalar, ancestors: readonly unknown[]): YamlScalar | null {
  const kind = kinds[node.type ?? ''];
  if (!node.range || !kind) return null;
  const [start, until] = node.range;
  const end = start + text.slice(start, until).trimEnd().length;
  const pairs = ancestors.filter((each) => isPair(each));
  const parent = ancestors.at(-1);
  const pair = isPair(parent) ? parent : null;
  const map = pair ? ancestors.at(-2) : null;
  const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');
  const value =
    kind === 'plain' ? text.slice(start, end) : typeof node.value === 'string' ? node.value : null;
  const path = pairs.map(({ key }) => nameOf(key));
  const surroundings = pair &&
    isMap(map) && {
      keys: map.items.map(({ key }) => nameOf(key)),
      flow: map.flow === true,
      start: startOf(map),
      keyStart: startOf(pair.key),
    };
  return { start, end, kind, value, path, map: surroundings || null };
}

const asItStands: Spelling = { escape: 'none' };

/** Values as the strings that the rewriting of places knows; what stands in none of them is a comment. */
export function yamlTokens(scalars: readonly YamlScalar[]): Token[] {
  const [double, single] = lexicon.quotes;
  return scalars.flatMap(({ start, end, kind }): Token[] => {
    if (kind === 'plain') return [];
    if (kind === 'block') return [{ kind: 'string', start, end, open: '', close: '', spelling: asItStands }];
    const mark = kind === 'double' ? '"' : "'";
    const spelling = kind === 'double' ? double : single;
    return [{ kind: 'string', start, end, open: mark, close: mark, ...(spelling && { spelling }) }];
  });
}

/** The offset where a node begins. */
const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;
