import { usageError } from '../../errors.ts';
import { hookMessages as messages } from '../../messages/hooks.ts';
import { addByHand } from '../addByHand.ts';
import { hookTable } from '../hookTable.ts';
import { appendMember, type Member, type ObjectText, readObject, removeMember } from '../jsonText.ts';
import { runsKeyguard, snippet } from '../snippets.ts';
import type { TreeEdit } from '../treeEdit.ts';

/** Its configurations, in the order that it looks for them. https://github.com/toplenboren/simple-git-hooks#readme */
export const simpleGitHooksFiles: readonly string[] = [
  ...['.simple-git-hooks', 'simple-git-hooks'].flatMap((name) =>
    ['cjs', 'js', 'mjs'].map((end) => `${name}.${end}`),
  ),
  '.simple-git-hooks.json',
  'simple-git-hooks.json',
  'package.json',
];

const key = 'simple-git-hooks';
const call = snippet('pre-commit');
/** It deletes the hooks that it does not know, but those. */
const keep = 'preserveUnused';
const others = hookTable.map(({ name }) => name).filter((name) => name !== 'pre-commit');

/**
 * How simple-git-hooks calls keyguard: in front of its `pre-commit`. The hooks that it would delete are named in
 * `preserveUnused`.
 *
 * @param name the file that configures it; where that is a program, it is not edited, but has to call keyguard
 */
export function simpleGitHooksEdit(name: string): TreeEdit {
  const isProgram = /\.[cm]?js$/.test(name);
  const path = name === 'package.json' ? [key] : [];
  return {
    name,
    executable: false,
    encoding: 'utf8',
    has: (text) => runsKeyguard(unescaped(text)),
    add: (text) => {
      if (text !== null && runsKeyguard(unescaped(text))) return text;
      if (text === null || isProgram) throw addByHand(name, advice(isProgram));
      const config = objectIn(text, path);
      if (!config) throw addByHand(name, advice(false));
      return addKept(addCall(text, config), path);
    },
    remove: (text) => {
      if (isProgram) {
        if (runsKeyguard(unescaped(text))) throw usageError(messages.removeByHand(name));
        return text;
      }
      const config = objectIn(text, path);
      return config ? removeCall(removeKept(text, config), path) : text;
    },
  };
}

const unescaped = (text: string): string => text.replaceAll('\\"', '"');

const advice = (isProgram: boolean): string =>
  [
    ...(isProgram ? [`'pre-commit': '${call}',`] : [`"pre-commit": ${JSON.stringify(call)},`]),
    ...(others.length > 0 ? [`${isProgram ? keep : `"${keep}"`}: ${JSON.stringify(others)},`] : []),
  ].join('\n');

function objectIn(text: string, path: readonly string[]): ObjectText | null {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  let object = readObject(text);
  for (const name of path) {
    const found = member(object, name);
    if (!found || text[found.valueStart] !== '{') return null;
    object = readObject(text, found.valueStart);
  }
  return object;
}

const member = ({ members }: ObjectText, name: string): Member | undefined =>
  members.findLast((each) => each.key === name);

const indentOf = (text: string): string => /\n([^\n\S]+)"/.exec(text)?.[1] ?? '  ';

function addCall(text: string, config: ObjectText): string {
  const found = member(config, 'pre-commit');
  const quoted = JSON.stringify(call);
  if (!found) return appendMember(text, config, 'pre-commit', quoted, indentOf(text));
  const at = found.valueStart + 1;
  const joined = text[at] === '"' ? quoted.slice(1, -1) : `${quoted.slice(1, -1)} && `;
  return `${text.slice(0, at)}${joined}${text.slice(at)}`;
}

function addKept(text: string, path: readonly string[]): string {
  const config = objectIn(text, path)!;
  const missing = others.filter((name) => !member(config, name));
  const found = member(config, keep);
  if (missing.length === 0) return text;
  if (!found) return appendMember(text, config, keep, JSON.stringify(missing), indentOf(text));
  const value: unknown = JSON.parse(text.slice(found.valueStart, found.valueEnd));
  if (!Array.isArray(value)) {
    if (value === true) return text;
    return text.slice(0, found.valueStart) + JSON.stringify(missing) + text.slice(found.valueEnd);
  }
  const more = missing.filter((name) => !value.includes(name)).map((name) => JSON.stringify(name));
  if (more.length === 0) return text;
  const list = text.slice(found.valueStart, found.valueEnd - 1).trimEnd();
  return `${list === '[' ? text.slice(0, found.valueStart) + list : text.slice(0, found.valueStart) + list}${list === '[' ? '' : ', '}${more.join(', ')}]${text.slice(found.valueEnd)}`;
}

function removeKept(text: string, config: ObjectText): string {
  const found = member(config, keep);
  if (!found) return text;
  const value: unknown = JSON.parse(text.slice(found.valueStart, found.valueEnd));
  // A list that holds nothing but keyguard's is keyguard's.
  const ours = Array.isArray(value) && others.length > 0 && value.every((name) => others.includes(name));
  return ours ? removeMember(text, config, keep) : text;
}

function removeCall(text: string, path: readonly string[]): string {
  const config = objectIn(text, path)!;
  const found = member(config, 'pre-commit');
  if (!found || text[found.valueStart] !== '"') return text;
  const old: string = JSON.parse(text.slice(found.valueStart, found.valueEnd));
  const rest = withoutSnippet(old);
  if (rest === old) return text;
  if (rest === '') return removeMember(text, config, 'pre-commit');
  return text.slice(0, found.valueStart) + JSON.stringify(rest) + text.slice(found.valueEnd);
}

/** A shell command without keyguard's call, and what joins it to the rest. */
export const withoutSnippet = (command: string): string =>
  command.replace(`${call} && `, '').replace(` && ${call}`, '').replace(call, '');
