import { parse as parseToml } from 'smol-toml';
import { usageError } from '../../errors.ts';
import { hookMessages as messages } from '../../messages/hooks.ts';
import { addByHand } from '../addByHand.ts';
import { appendMember, type ObjectText, readObject, removeMember } from '../jsonText.ts';
import { runsKeyguard, snippet } from '../snippets.ts';
import type { TreeEdit } from '../treeEdit.ts';
import { addUnder, readYaml, takeOut } from './yamlText.ts';

/**
 * Every name that lefthook's configuration can have, in the order that it looks for them.
 * https://lefthook.dev/configuration/
 */
export const lefthookFiles: readonly string[] = ['lefthook', '.lefthook', '.config/lefthook'].flatMap(
  (name) => ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((extension) => `${name}.${extension}`),
);

const failText = 'keyguard stopped this commit. Not set up in this clone yet? npx keyguard install';
const run = snippet('pre-commit');
/** lefthook's hooks pass in silence where its program is not found, unless this is set. */
const assertion = 'assert_lefthook_installed';
const why = '# for keyguard: no lefthook, no commit';

interface Config {
  readonly 'pre-commit'?: { readonly commands?: Readonly<Record<string, unknown>> };
  readonly [assertion]?: unknown;
}

/** How lefthook's configuration calls keyguard: as a command of `pre-commit`. */
export function lefthookEdit(name: string): TreeEdit {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const format = extension === 'toml' ? toml : extension.startsWith('json') ? json : yaml;
  return {
    name,
    executable: false,
    encoding: 'utf8',
    has: runsKeyguard,
    add: (text) => {
      if (text !== null && runsKeyguard(text)) return text;
      const result = format.add(text ?? '');
      if (result === null) throw addByHand(name, recipe);
      return result;
    },
    remove: (text) => {
      const rest = format.remove(text);
      if (rest === null || runsKeyguard(rest)) throw usageError(messages.removeByHand(name));
      return rest.trim() === '' ? null : rest;
    },
  };
}

/** What the documentation tells people to write. */
export const recipe = `pre-commit:
  commands:
    keyguard:
      run: ${run}
`;

const withCommand = (config: Config | null): Config => ({
  ...config,
  'pre-commit': {
    ...config?.['pre-commit'],
    commands: { ...config?.['pre-commit']?.commands, keyguard: { run, fail_text: failText } },
  },
});

const yaml = {
  add(text: string): string | null {
    const config = readYaml(text) as Config | null | undefined;
    if (config === undefined || (config !== null && (typeof config !== 'object' || Array.isArray(config))))
      return null;
    const lines = ['keyguard:', `  run: ${run}`, `  fail_text: '${failText}'`];
    const result = addUnder(text, ['pre-commit', 'commands'], lines, withCommand(config));
    if (result === null || config?.[assertion] !== undefined) return result;
    const line = result.includes('\r\n') ? '\r\n' : '\n';
    const asserted = `${result}${result.endsWith('\n') ? '' : line}${line}${assertion}: true ${why}${line}`;
    return (readYaml(asserted) as Config | undefined)?.[assertion] === true ? asserted : null;
  },
  remove: (text: string): string | null =>
    takeOut(withoutAssertion(text), ['pre-commit', 'commands'], (key) => key === 'keyguard'),
};

const withoutAssertion = (text: string): string =>
  text.replace(new RegExp(`(?:\\r?\\n)?^${assertion}\\b[^\\n]*${why}\\r?\\n`, 'm'), '');

const toml = {
  add(text: string): string | null {
    const line = text.includes('\r\n') ? '\r\n' : '\n';
    const config = readToml(text);
    if (!config) return null;
    const head = config[assertion] === undefined ? `${assertion} = true ${why}${line}` : '';
    const gap = text === '' || text.endsWith('\n') ? '' : line;
    const table = ['', '[pre-commit.commands.keyguard]', `run = '${run}'`, `fail_text = "${failText}"`, ''];
    const result = `${head}${text}${gap}${table.join(line)}`;
    return readToml(result)?.['pre-commit']?.commands?.keyguard ? result : null;
  },
  remove: (text: string): string =>
    withoutAssertion(text).replace(
      /(?:\r?\n)?^\[pre-commit\.commands\.keyguard\]\r?\n(?:(?!\[)[^\n]*\n?)*/m,
      '',
    ),
};

function readToml(text: string): Config | null {
  try {
    return parseToml(text) as Config;
  } catch {
    return null;
  }
}

const json = {
  add(text: string): string | null {
    if (readJson(text) === null) return null;
    const indent = /\n([^\n\S]+)"/.exec(text)?.[1] ?? '  ';
    let result = addMember(
      text,
      ['pre-commit', 'commands'],
      'keyguard',
      { run, fail_text: failText },
      indent,
    );
    if (readJson(text)?.[assertion] === undefined) result = addMember(result, [], assertion, true, indent);
    return readJson(result)?.['pre-commit']?.commands?.keyguard ? result : null;
  },
  remove(text: string): string | null {
    if (readJson(text) === null) return null;
    const object = objectAt(text, ['pre-commit', 'commands']);
    return object ? removeMember(text, object, 'keyguard') : text;
  },
};

/** What a JSON object says; null where it is none, as with the comments that `.jsonc` allows. */
function readJson(text: string): Config | null {
  try {
    const config = JSON.parse(text);
    return typeof config === 'object' && config !== null && !Array.isArray(config) ? config : null;
  } catch {
    return null;
  }
}

/** The object that keys lead to, or null. */
function objectAt(text: string, path: readonly string[]): ObjectText | null {
  let object = readObject(text);
  for (const key of path) {
    const member = object.members.findLast((each) => each.key === key);
    if (!member || text[member.valueStart] !== '{') return null;
    object = readObject(text, member.valueStart);
  }
  return object;
}

/** Adds a member to the object that keys lead to, and the objects on the way that are missing. */
function addMember(
  text: string,
  path: readonly string[],
  key: string,
  value: unknown,
  indent: string,
): string {
  const object = objectAt(text, path);
  if (object) {
    const pad = indent.repeat(path.length + 1);
    const body = JSON.stringify(value, null, indent).replaceAll('\n', `\n${pad}`);
    return appendMember(text, object, key, body, indent);
  }
  return addMember(text, path.slice(0, -1), path.at(-1)!, { [key]: value }, indent);
}
