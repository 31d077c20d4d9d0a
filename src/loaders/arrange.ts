import { posix } from 'node:path';
import type { Arrival, ArrivalRequest, EnvEntry, RepositoryView, Variable } from '../fix/types.ts';
import { loadersMessages as messages } from '../messages/loaders.ts';
import type { Arrangement, Ecosystem } from './arrangement.ts';
import { elsewhere } from './elsewhere.ts';
import { node } from './node.ts';
import { anything, compose, go, php, rust, spring } from './others.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { syntaxes } from './syntax.ts';

/** By language, as `Rewrite.language` names it. */
const ecosystems: Readonly<Record<string, Ecosystem>> = {
  ruby,
  'yaml-erb': ruby,
  javascript: node,
  typescript: node,
  client: node,
  python,
  php,
  symfony: php,
  go,
  rust,
  compose,
};

/** Languages that read from a secret store: the `.env` only keeps the value until it is there. */
const fromStore = /^(?:github-actions|gitlab-ci|kubernetes|azure-pipelines|dockerfile)$/;

const isHandedOver = ({ readBy }: Variable): boolean =>
  readBy.every(({ language }) => fromStore.test(language));

/** How variables reach the programs that read them: one arrival for each `.env`. */
export async function arrange({ repository, variables }: ArrivalRequest): Promise<readonly Arrival[]> {
  const arrivals = new Map<string, Reading[]>();
  for (const reading of readingsOf(repository, variables)) {
    const { envFile } = reading.arrangement;
    arrivals.set(envFile, [...(arrivals.get(envFile) ?? []), reading]);
  }
  return Array.from(arrivals, ([envFile, readings]) => arrivalOf(repository, envFile, readings));
}

/** A project that reads variables, and how they reach it. */
interface Reading {
  readonly arrangement: Arrangement;
  readonly variables: ReadonlySet<Variable>;
}

function readingsOf(repository: RepositoryView, variables: readonly Variable[]): Reading[] {
  const projects = new Map<
    string,
    { ecosystem: Ecosystem; folder: string; files: Set<string>; variables: Set<Variable> }
  >();
  for (const variable of variables) {
    for (const { path, language } of variable.readBy) {
      const ecosystem = ecosystemOf(path, language);
      const folder = folderOf(repository, path, ecosystem.manifests);
      // Compose reads the file beside its own: each of its folders is a project.
      const key = `${Object.values(ecosystems).indexOf(ecosystem)} ${ecosystem === compose ? posix.dirname(path) : folder}`;
      const project = projects.get(key) ?? { ecosystem, folder, files: new Set(), variables: new Set() };
      projects.set(key, project);
      project.files.add(path);
      project.variables.add(variable);
    }
  }
  return Array.from(projects.values(), ({ ecosystem, folder, files, variables: own }) => {
    const arrangement = ecosystem.arrange({ repository, folder, files: [...files] });
    return {
      arrangement: [...own].every(isHandedOver) ? { ...arrangement, steps: [] } : arrangement,
      variables: own,
    };
  });
}

function ecosystemOf(path: string, language: string): Ecosystem {
  if (
    /\b(?:application|bootstrap)(?:-[\w-]+)?\.(?:properties|ya?ml)$/.test(path) &&
    /^(?:yaml|properties)$/.test(language)
  )
    return spring;
  return Object.hasOwn(ecosystems, language) ? ecosystems[language]! : anything;
}

/** The nearest folder above a file that holds one of the manifests; the top where none does. */
function folderOf(repository: RepositoryView, path: string, manifests: readonly string[]): string {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    if (manifests.some((name) => repository.exists(posix.join(folder, name)))) return folder;
  }
  return '';
}

const examples = ['.env.example', '.env.sample', '.env.template', '.env.dist'];

function arrivalOf(repository: RepositoryView, envFile: string, readings: readonly Reading[]): Arrival {
  const arrangements = readings.map(({ arrangement }) => arrangement);
  const variables = [...new Set(readings.flatMap((reading) => [...reading.variables]))];
  const folder = posix.dirname(envFile) === '.' ? '' : `${posix.dirname(envFile)}/`;
  const example = examples.map((name) => folder + name).find((path) => repository.exists(path));
  const all = <Item>(of: (arrangement: Arrangement) => readonly Item[] | undefined) => [
    ...new Set(arrangements.flatMap((arrangement) => of(arrangement) ?? [])),
  ];
  const loaders = all(({ loader }) => (loader === null ? [] : [loader]));
  const names = variables.filter((variable) => !isHandedOver(variable)).map(({ name }) => name);
  return {
    envFile,
    exampleFile:
      all(({ exampleFile }) => (exampleFile === undefined ? [] : [exampleFile]))[0] ??
      example ??
      `${folder}.env.example`,
    entries: variables.map((variable) => entryOf(variable, readings)),
    loader: loaders.length > 0 ? loaders.join(', ') : null,
    byShell: arrangements.some(({ syntax }) => syntax === syntaxes.shell || syntax === syntaxes.direnv),
    changes: all(({ changes }) => changes),
    steps: all(({ steps }) => steps),
    elsewhere: names.length > 0 ? elsewhere(repository, names) : [],
    better: [...all(({ better }) => better), ...betterThan(names)],
  };
}

/** The line that every loader of the variable reads alike; none where they do not agree. */
function entryOf(variable: Variable, readings: readonly Reading[]): EnvEntry {
  const { name, value } = variable;
  const own = readings.filter(({ variables }) => variables.has(variable));
  const lines = new Set(
    own.map(({ arrangement: { syntax } }) => {
      const text = syntax.quote(value);
      return text === null ? null : `${syntax.before ?? ''}${name}=${text}`;
    }),
  );
  const [line] = lines;
  return {
    name,
    value,
    line: lines.size === 1 ? line! : null,
    exampleLine: isHandedOver(variable) ? '' : `${name}=`,
  };
}

/** Where no key is needed at all. */
function betterThan(names: readonly string[]): string[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return [
    ...(has(/(?:^|_)AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/) ? [messages.awsRole] : []),
    ...(has(/(?:^|_)(?:GOOGLE|GCP)_/) ? [messages.googleIdentity] : []),
    ...(has(/(?:^|_)AZURE_/) ? [messages.azureIdentity] : []),
  ];
}
