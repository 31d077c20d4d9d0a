import type { Format, Node } from './node.ts';

/** Every node of a format, outer ones first. */
export function* walk(format: Format): Generator<Node> {
  for (const node of format) {
    yield node;
    if (node.kind === 'choice') for (const option of node.options) yield* walk(option);
    if (node.kind === 'repeat' || node.kind === 'secret') yield* walk(node.format);
  }
}
