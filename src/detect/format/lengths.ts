import type { Format, Node } from './node.ts';

/** The shortest and the longest text, in bytes, that a format matches. */
export function lengths(format: Format): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0];
  for (const node of format) {
    const part = nodeLengths(node);
    min += part.min;
    max += part.max;
  }
  return { min, max };
}

function nodeLengths(node: Node): { readonly min: number; readonly max: number } {
  switch (node.kind) {
    case 'literal':
      return { min: node.text.length, max: node.text.length };
    case 'field':
      return { min: node.min, max: node.max };
    case 'checksum':
      return { min: node.length, max: node.length };
    case 'secret':
      return lengths(node.format);
    case 'repeat': {
      const inner = lengths(node.format);
      return { min: inner.min * node.min, max: inner.max * node.max };
    }
    case 'choice': {
      const options = node.options.map(lengths);
      return { min: Math.min(...options.map((o) => o.min)), max: Math.max(...options.map((o) => o.max)) };
    }
  }
}
