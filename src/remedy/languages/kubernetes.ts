import type { Replaced, TextEdit } from '../../fix/types.ts';
import type { NamedSecret } from '../rewriting.ts';
import type { YamlScalar } from './yamlScalars.ts';

/** Names of objects: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names */
const objectName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A variable of a container that takes its value from a Secret; one that is only part of a value comes before it, and is
 * named in it. https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function containerVariable(
  text: string,
  scalar: YamlScalar,
  { start, end, name }: NamedSecret,
): { readonly edits: readonly TextEdit[]; readonly outcome: Replaced } | null {
  const { path, map, kind, value } = scalar;
  if (path.at(-2) !== 'env' || path.at(-1) !== 'value' || !map || value === null) return null;
  const isNamed = map.keys.includes('name');
  const isWhole =
    kind === 'block'
      ? value.trim() === undented(text.slice(start, end))
      : inner(scalar, text) === text.slice(start, end);
  if (!isNamed) return null;
  const outcome = (held: string): Replaced => ({
    kind: 'replaced',
    variable: name,
    value: held,
    from: 'kubernetes',
    setUp: [`kubectl create secret generic ${objectName(name)} --from-file=${name}=/dev/stdin`],
  });
  const { keyStart } = map;
  if (map.flow) {
    const reference = `valueFrom: { secretKeyRef: { name: ${objectName(name)}, key: ${name} } }`;
    return isWhole
      ? { edits: [{ start: keyStart, end: scalar.end, text: reference }], outcome: outcome(value) }
      : null;
  }
  const indent = ' '.repeat(keyStart - text.lastIndexOf('\n', keyStart - 1) - 1);
  const reference = `valueFrom:\n${indent}  secretKeyRef:\n${indent}    name: ${objectName(name)}\n${indent}    key: ${name}`;
  if (isWhole)
    return { edits: [{ start: keyStart, end: scalar.end, text: reference }], outcome: outcome(value) };
  const lineStart = text.lastIndexOf('\n', map.start - 1) + 1;
  const dash = text.slice(lineStart, map.start);
  const raw = text.slice(start, end);
  if (kind === 'block' || !/^\s*-\s+$/.test(dash) || /["'\\]/.test(raw)) return null;
  const item = `${dash}name: ${name}\n${indent}${reference}\n`;
  const edits = [
    { start: lineStart, end: lineStart, text: item },
    { start, end, text: `$(${name})` },
  ];
  return { edits, outcome: outcome(raw) };
}

const inner = ({ start, end, kind }: YamlScalar, text: string) =>
  kind === 'plain' ? text.slice(start, end) : text.slice(start + 1, end - 1);

const undented = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
