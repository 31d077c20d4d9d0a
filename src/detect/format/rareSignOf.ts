import type { Format } from './node.ts';

/** Signs that few texts hold. */
const rare = ['@'];

/** A rare sign that stands in every match of the format; undefined where there is none. */
export const rareSignOf = (format: Format): string | undefined => rare.find((sign) => isSure(format, sign));

const isSure = (format: Format, sign: string): boolean =>
  format.some(
    (node) =>
      (node.kind === 'literal' && node.text.includes(sign)) ||
      (node.kind === 'secret' && isSure(node.format, sign)) ||
      (node.kind === 'choice' && node.options.every((option) => isSure(option, sign))),
  );
