import type { Format, Node } from './node.ts';

const limit = 64;

/** All texts that a format matches if they are few and hold no field, else null. */
export function exactTexts(format: Format): readonly string[] | null {
  let texts: readonly string[] = [''];
  for (const node of format) {
    const next = nodeTexts(node);
    if (!next || texts.length * next.length > limit) return null;
    texts = texts.flatMap((text) => next.map((end) => text + end));
  }
  return texts;
}

function nodeTexts(node: Node): readonly string[] | null {
  switch (node.kind) {
    case 'literal':
      return [node.text];
    case 'secret':
      return exactTexts(node.format);
    case 'choice': {
      const options = node.options.map(exactTexts);
      return options.every((option) => option !== null) ? options.flat() : null;
    }
    case 'repeat': {
      const inner = node.max === 1 ? exactTexts(node.format) : null;
      return inner && (node.min === 0 ? ['', ...inner] : inner);
    }
    default:
      return null;
  }
}
