import { type MatrixRow, matrixRows, situations } from '../tests/install/support/hookMatrix.ts';

const marked = /(<!-- hook managers: made by scripts\/readme\.ts -->\n)[\s\S]*?(<!-- end -->)/;

/** The table of hook managers and situations, which the tests are made from, put into its place in a text. */
export function withHookMatrix(text: string): string {
  const names = Object.keys(situations) as (keyof typeof situations)[];
  const rows = Object.values<MatrixRow>(matrixRows).map(({ title, not }) => {
    const cells = names.map((name) => not[name] ?? 'yes');
    return `| ${[title, ...cells].join(' | ')} |`;
  });
  const head = [`| | ${Object.values(situations).join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`];
  return text.replace(marked, `$1\n${[...head, ...rows].join('\n')}\n\n$2`);
}
