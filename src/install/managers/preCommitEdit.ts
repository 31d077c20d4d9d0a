import { parse as parseToml } from 'smol-toml';
import { usageError } from '../../errors.ts';
import { hookMessages as messages } from '../../messages/hooks.ts';
import { addByHand } from '../addByHand.ts';
import { runsKeyguard, snippet } from '../snippets.ts';
import type { TreeEdit } from '../treeEdit.ts';
import { addUnder, readYaml, takeOut } from './yamlText.ts';

/** Configurations of pre-commit and prek. https://pre-commit.com/#plugins, https://prek.j178.dev/configuration/ */
export const preCommitFiles: readonly string[] = [
  'prek.toml',
  '.pre-commit-config.yaml',
  '.pre-commit-config.yml',
];

const entry = `sh -c 'exec ${snippet('pre-commit')}'`;
const hook = {
  id: 'keyguard',
  name: 'keyguard (to set it up in a clone: npx keyguard install)',
  entry,
  language: 'system',
  always_run: true,
  pass_filenames: false,
  stages: ['pre-commit'],
};

const lines = [
  '- repo: local',
  '  hooks:',
  `    - id: ${hook.id}`,
  `      name: '${hook.name}'`,
  `      entry: ${entry}`,
  `      language: ${hook.language}`,
  '      always_run: true',
  '      pass_filenames: false',
  '      stages: [pre-commit]',
];

interface Repo {
  readonly hooks?: readonly { readonly id?: unknown }[];
}

interface Config {
  readonly repos?: readonly Repo[];
}

const callsKeyguard = (text: string): boolean =>
  /\bid\s*[:=]\s*["']?keyguard\b/.test(text) || runsKeyguard(text);

/** How the configuration of pre-commit, and of prek, calls keyguard: as a local hook, in front of the others. */
export function preCommitEdit(name: string): TreeEdit {
  const isToml = name.endsWith('.toml');
  return {
    name,
    executable: false,
    encoding: 'utf8',
    has: callsKeyguard,
    add: (text) => {
      if (text !== null && callsKeyguard(text)) return text;
      const result = isToml ? addToToml(text ?? '') : addToYaml(text ?? '');
      if (result === null) throw addByHand(name, isToml ? tomlBlock : `repos:\n${yamlBlock}`);
      return result;
    },
    remove: (text) => {
      if (!runsKeyguard(text)) return text;
      const rest = isToml ? text.replace(tomlBlock, '') : takeOutOfYaml(text);
      if (rest === null || runsKeyguard(rest)) throw usageError(messages.removeByHand(name));
      return rest;
    },
  };
}

const yamlBlock = lines.map((line) => `  ${line}\n`).join('');

function addToYaml(text: string): string | null {
  const config = readYaml(text) as Config | null | undefined;
  if (config === undefined || (config !== null && !Array.isArray(config.repos ?? []))) return null;
  const meant = { ...config, repos: [{ repo: 'local', hooks: [hook] }, ...(config?.repos ?? [])] };
  return addUnder(text, ['repos'], lines, meant);
}

const takeOutOfYaml = (text: string): string | null =>
  takeOut(
    text,
    ['repos'],
    (_, value) => (value as Repo)?.hooks?.length === 1 && value !== null && isOurs(value as Repo),
  );

const isOurs = ({ hooks }: Repo): boolean => hooks?.[0]?.id === hook.id;

const tomlBlock = `
[[repos]]
repo = "local"
hooks = [
  { id = "keyguard", name = "${hook.name}", entry = '''${entry}''', language = "system", always_run = true, pass_filenames = false, stages = ["pre-commit"] },
]
`;

function addToToml(text: string): string | null {
  const result = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${tomlBlock}`;
  try {
    const { repos } = parseToml(result) as Config;
    return repos?.some(isOurs) ? result : null;
  } catch {
    return null;
  }
}
