import type { Format, Node } from './node.ts';

/** The node's first or last characters, or null where the node may be empty and its neighbour counts too. */
function nodeEdge(node: Node, side: 'first' | 'last', padding: boolean): { chars: string; empty: boolean } {
  switch (node.kind) {
    case 'literal':
      return { chars: side === 'first' ? node.text[0]! : node.text.at(-1)!, empty: false };
    case 'field':
      return { chars: node.alphabet.chars + (padding ? node.alphabet.padding : ''), empty: node.min === 0 };
    case 'checksum':
      return { chars: node.alphabet.chars, empty: false };
    case 'secret':
      return edge(node.format, side, padding);
    case 'repeat': {
      const inner = edge(node.format, side, padding);
      return { chars: inner.chars, empty: inner.empty || node.min === 0 };
    }
    case 'choice': {
      const options = node.options.map((option) => edge(option, side, padding));
      return { chars: options.map((o) => o.chars).join(''), empty: options.some((o) => o.empty) };
    }
  }
}

/**
 * The characters with which a match of the format can begin or end, and whether it can be empty.
 *
 * @param padding also the characters that pad a field's alphabet, where a field stands at the edge
 */
export function edge(
  format: Format,
  side: 'first' | 'last',
  padding = false,
): { chars: string; empty: boolean } {
  let chars = '';
  for (const node of side === 'first' ? format : [...format].reverse()) {
    const next = nodeEdge(node, side, padding);
    chars += next.chars;
    if (!next.empty) return { chars, empty: false };
  }
  return { chars, empty: true };
}
