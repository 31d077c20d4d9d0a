import type { Idiom, Role } from '../language.ts';
import type { Spelling } from '../lexicon.ts';
import { rewriteSites } from '../rewriteSites.ts';
import type { Draft, Task } from '../rewriting.ts';
import { type Token, tokensOf } from '../tokensOf.ts';
import { javascript, typescript } from './javascript.ts';

/** A node of the parser's tree: https://github.com/babel/babel/blob/main/packages/babel-parser/ast/spec.md */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A program's literals, as a parser finds them. */
interface Literals {
  readonly tokens: readonly Token[];
  readonly roles: ReadonlyMap<Token, Role>;
  /** Where texts between the tags of JSX stand. */
  readonly texts: readonly { readonly start: number; readonly end: number }[];
}

/** Rewrites JavaScript and TypeScript, with JSX or without. What does not parse is taken by its strings alone. */
export async function rewriteScript(task: Task, idiom: Idiom | undefined): Promise<Draft> {
  const language = /\.[mc]?tsx?$/i.test(task.path) ? typescript : javascript;
  const found = await literalsIn(task);
  if (found === null) return rewriteSites(task, language, { idiom });
  const { tokens, roles, texts } = found;
  return rewriteSites(task, language, {
    idiom,
    tokens,
    roleOf: (token) => roles.get(token) ?? 'expression',
    replace: (site, place) => {
      const isText = texts.some(({ start, end }) => start <= place.start && place.end <= end);
      return isText && !place.token ? { code: `{process.env.${site.holes[0]!.name}}` } : null;
    },
  });
}

async function literalsIn({ path, text }: Task): Promise<Literals | null> {
  const { parseScript } = await import('../parsers/script.ts');
  const file = parseScript(path, text);
  if (file === null) return null;
  const spellings = new Map(
    tokensOf('"" \'\' ``', javascript.lexicon).map((token) => [token.open, token.spelling!]),
  );
  const roles = new Map<Token, Role>();
  const tokens: Token[] = [];
  const texts: { start: number; end: number }[] = [];

  // Not by recursion: a sum of strings is as deep as it is long.
  const open: { node: Node; parent: Node | null }[] = [
    { node: file.program as unknown as Node, parent: null },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent } = next;
    const { start, end } = node;
    if (node.type === 'JSXText') texts.push({ start, end });
    if (literals.has(node.type)) {
      const role = roleOf(node, parent);
      const mark = text[start]!;
      const spelling = role === 'attribute' ? attribute : spellings.get(mark);
      const token: Token = {
        kind: 'string',
        start,
        end,
        open: mark,
        close: mark,
        ...(spelling && { spelling }),
      };
      tokens.push(token);
      roles.set(token, role);
    }
    for (const child of childrenOf(node)) open.push({ node: child, parent: node });
  }
  for (const { start, end } of file.comments ?? [])
    tokens.push({
      kind: 'comment',
      start: start!,
      end: end!,
      open: text.slice(start!, start! + 2),
      close: '',
    });
  return { tokens: tokens.sort((a, b) => a.start - b.start || b.end - a.end), roles, texts };
}

const literals = new Set(['StringLiteral', 'DirectiveLiteral', 'TemplateLiteral']);

/** In an attribute of JSX there are character references instead of escapes. */
const attribute: Spelling = { escape: 'none', active: /&/ };

/** Nodes that take a literal and nothing else. */
const literalOnly = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportAttribute',
  'ImportExpression',
  'Directive',
  'TSLiteralType',
  'TSEnumMember',
  'TSImportType',
  'TSExternalModuleReference',
  'TSModuleDeclaration',
  'StringLiteralTypeAnnotation',
  'EnumStringMember',
]);

function roleOf(node: Node, parent: Node | null): Role {
  if (parent === null || literalOnly.has(parent.type)) return 'literal';
  if (parent.type === 'TaggedTemplateExpression') return 'tagged';
  if (parent.type === 'JSXAttribute') return 'attribute';
  if (isConstAssertion(parent)) return 'literal';
  return parent.key === node && parent.computed !== true ? 'name' : 'expression';
}

/** `'…' as const` holds for literals only. */
function isConstAssertion({ typeAnnotation: type }: Node): boolean {
  return (
    isNode(type) && type.type === 'TSTypeReference' && isNode(type.typeName) && type.typeName.name === 'const'
  );
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .filter(({ type }) => typeof type === 'string' && !type.startsWith('Comment'));
