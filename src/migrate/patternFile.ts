import { isKnownError } from '../errors.ts';
import { tomlText, tomlTexts } from '../files/tomlText.ts';
import { customPattern } from '../policy/customPattern.ts';
import { patternsFolder } from '../policy/policyFiles.ts';
import { formatOfExpression } from './formatOfExpression.ts';
import type { OldItem, OldPolicy } from './oldPolicy.ts';
import type { Outcome } from './outcome.ts';

/**
 * The patterns of another tool as `.keyguard/patterns/TOOL.toml`. Each is tried by the compiler that judges all patterns:
 * what is not safe to run is not carried over.
 *
 * @returns the file, null where no pattern could be carried over; and what became of each
 */
export function patternFile({ tool, docs, items }: OldPolicy): {
  readonly path: string;
  readonly text: string | null;
  readonly outcomes: readonly Outcome[];
} {
  const path = `${patternsFolder}${tool}.toml`;
  const head = `title = ${tomlText(tool)}\ndocs = ${tomlText(docs)}\n`;
  const ids = new Set<string>();
  const blocks: string[] = [];
  const outcomes = items.flatMap((item): Outcome[] => {
    if (item.kind !== 'pattern') return [];
    try {
      const { format, near, changes } = formatOfExpression(
        item.expression,
        item.group ?? null,
        item.keywords,
      );
      const id = freshId(ruleIdOf(tool, item.name), ids);
      const lines = [
        `# ${item.file}:${item.line}`,
        '[[secrets]]',
        `id = ${tomlText(id)}`,
        `title = ${tomlText(titleOf(item))}`,
        `format = ${tomlText(format)}`,
        ...(near === null ? [] : [`near = ${tomlTexts(near)}`]),
        `env = ${tomlText(variableOf(item.name))}`,
      ];
      const block = `\n${lines.join('\n')}\n`;
      customPattern(Buffer.from(head + block), path);
      ids.add(id);
      blocks.push(block);
      return [{ item, result: { kind: 'carried', into: `${path} (${id})`, changes } }];
    } catch (error) {
      return [{ item, result: { kind: 'lost', why: 'no format', detail: explanationOf(error as Error) } }];
    }
  });
  return { path, text: blocks.length === 0 ? null : head + blocks.join(''), outcomes };
}

/** The id that a tool's rule gets. */
export const ruleIdOf = (tool: string, name: string): string => `${tool}-${kebab(name)}`;

type PatternItem = Extract<OldItem, { readonly kind: 'pattern' }>;

const kebab = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '') || 'pattern';

function freshId(id: string, taken: ReadonlySet<string>): string {
  let fresh = id;
  for (let count = 2; taken.has(fresh); count++) fresh = `${id}-${count}`;
  return fresh;
}

const titleOf = ({ title, name }: PatternItem) => title.replaceAll(/\s+/g, ' ').trim().slice(0, 80) || name;

/** `acme-api-key` → `ACME_API_KEY`; a name begins with a letter. */
function variableOf(name: string): string {
  const variable = kebab(name).toUpperCase().replaceAll('-', '_');
  return /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
}

/** Without the place, which names a file that is not written. */
function explanationOf(error: Error): string {
  return isKnownError(error) ? error.message.replace(/^\S+\.toml:\d+: /, '') : error.message;
}
