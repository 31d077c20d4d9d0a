import type { Replaced } from '../../fix/types.ts';
import type { Language, Outcome, Site } from '../language.ts';
import { isWhole } from '../language.ts';
import type { Place } from '../placesIn.ts';
import { rewriteSites } from '../rewriteSites.ts';
import { type Change, type Draft, merged, type Reason, rewriteSome, type Task } from '../rewriting.ts';
import * as format from './formats.ts';
import { containerVariable } from './kubernetes.ts';
import { shell } from './shells.ts';
import type { YamlScalar } from './yamlScalars.ts';

/** Who hands the values over, by language; the environment where it is left out. */
const stores: Readonly<Record<string, (name: string) => Pick<Replaced, 'variable' | 'from' | 'setUp'>>> = {
  // https://cli.github.com/manual/gh_secret_set: it asks for the value, or reads it from standard input.
  'github-actions': (name) => ({
    variable: format.githubSecret(name),
    from: 'github-actions',
    setUp: [`gh secret set ${format.githubSecret(name)}`],
  }),
  // https://docs.gitlab.com/cli/variable/set/: reads the value from standard input.
  'gitlab-ci': (name) => ({
    variable: name,
    from: 'gitlab-ci',
    setUp: [`glab variable set ${name} --masked --raw`],
  }),
  'azure-pipelines': (name) => ({ variable: name, from: 'other', setUp: [] }),
};

/** Where GitHub reads secrets: https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability */
const readsSecrets = new Set([
  'env',
  'run',
  'with',
  'credentials',
  'secrets',
  'working-directory',
  'password',
]);

/** A mark of a variable of the format's own, doubled where it means itself. */
const marks: Readonly<Record<string, string>> = { compose: '$', symfony: '%' };

/** Rewrites the values of a YAML text; which program reads it, the language tells. */
export async function rewriteYaml(task: Task, language: Language): Promise<Draft> {
  const { yamlScalars, yamlTokens } = await import('./yamlScalars.ts');
  const scalars = yamlScalars(
    task.text,
    task.secrets.map(({ start }) => start),
  );
  const store = stores[language.id];
  if (scalars === null) {
    const replace =
      language.id === 'yaml-erb' ? (site: Site, place: Place) => erb(site, place, null) : undefined;
    return rewriteSites(task, language, { ...(store && { from: store }), ...(replace && { replace }) });
  }
  const at = (index: number) => {
    const { start, end } = task.secrets[index]!;
    return scalars.find((scalar) => scalar.start <= start && end <= scalar.end);
  };
  const all = task.secrets.map((_, index) => index);
  const done: Change[] = [];
  const refusals: { index: number; reason: Reason }[] = [];
  const scripts: number[] = [];
  const rest: number[] = [];
  for (const index of all) {
    const scalar = at(index);
    const secret = task.secrets[index]!;
    const special =
      scalar && language.id === 'kubernetes' ? containerVariable(task.text, scalar, secret) : null;
    const known = special ?? (scalar && language.id === 'gitlab-ci' ? ownVariable(task.text, scalar) : null);
    if (known)
      done.push({ edits: known.edits, needs: new Map(), outcomes: [{ index, outcome: known.outcome }] });
    else if (!scalar) refusals.push({ index, reason: 'comment' });
    else if (language.id === 'gitlab-ci' && isScript(scalar)) scripts.push(index);
    else rest.push(index);
  }
  const scalarAt = (place: Place) =>
    scalars.find((each) => each.start <= place.start && place.end <= each.end) ?? null;
  const knowledge = {
    tokens: yamlTokens(scalars),
    ...(store && { from: store }),
    wholeValue: (place: Place, raw: string) => {
      const scalar = scalarAt(place);
      return scalar && isAllOf(scalar, raw, place) ? unmarked(scalar.value, language.id) : null;
    },
  };
  const drafts = [
    rewriteSome(task, rest, (some) =>
      rewriteSites(some, language, {
        ...knowledge,
        replace: (site, place) => replaced(site, place, scalarAt(place), language),
      }),
    ),
    rewriteSome(task, scripts, (some) =>
      merged(some.secrets.map((_, index) => rewriteScriptOf(some, index, scalars))),
    ),
  ];
  return merged([{ changes: done, refusals }, ...drafts]);
}

/** Is the raw text all that a value holds. */
function isAllOf(scalar: YamlScalar, raw: string, { start, end, body }: Place): boolean {
  if (scalar.kind === 'plain') return start === scalar.start && end === scalar.end;
  if (scalar.kind !== 'block') return raw === body && scalar.value !== null;
  return isKeyBlock(scalar, raw);
}

/** Is a value in a block the secret and nothing else: then its indentation is no part of it. */
function isKeyBlock(scalar: YamlScalar, raw: string): boolean {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return scalar.value !== null && lines(scalar.value).join('\n') === lines(raw).join('\n');
}

function replaced(site: Site, place: Place, scalar: YamlScalar | null, language: Language): Outcome | null {
  const [first] = site.holes;
  if (scalar?.kind === 'block') {
    const raw = site.body.slice(first!.start, first!.end);
    if (isKeyBlock(scalar, raw)) return wholeBlock(site, language);
    if (raw.includes('\n')) return { supplier: 'expression' };
  }
  const mark = marks[language.id];
  const hasMark =
    mark !== undefined && site.holes.some(({ start, end }) => site.body.slice(start, end).includes(mark));
  if (hasMark && (!isWhole(site) || unmarked(scalar?.value ?? null, language.id) === null))
    return { supplier: 'expression' };
  if (language.id === 'github-actions' && !scalar?.path.some((key) => readsSecrets.has(key)))
    return { supplier: 'ci' };
  return language.id === 'yaml-erb' ? erb(site, place, scalar) : null;
}

/** A block that is a key gives way to one line. */
function wholeBlock(site: Site, language: Language): Outcome {
  const { name } = site.holes[0]!;
  if (language.id === 'yaml-erb') return { code: `<%= ENV.fetch("${name}").to_json %>` };
  const body = site.body.slice(site.holes[0]!.start, site.holes[0]!.end);
  const { token: _, ...bare } = site;
  return language.replace({ ...bare, token: undefined, body, holes: [{ start: 0, end: body.length, name }] });
}

/** What ERB writes is read as YAML: it is spelled so that any value comes out as it is. */
function erb(site: Site, _place: Place, scalar: YamlScalar | null): Outcome | null {
  const isSpelled =
    site.token && site.holes.some(({ start, end }) => /\\|''/.test(site.body.slice(start, end)));
  if (!isSpelled) return null;
  return isWhole(site) && scalar
    ? { code: `<%= ENV.fetch("${site.holes[0]!.name}").to_json %>` }
    : { supplier: 'expression' };
}

/** A value without the marks that the format wants twice; null where one stands alone. */
function unmarked(value: string | null, language: string): string | null {
  const mark = marks[language];
  if (value === null || mark === undefined) return value;
  const single = value.replaceAll(mark + mark, '');
  return single.includes(mark) ? null : value.replaceAll(mark + mark, mark);
}

const isScript = ({ path }: YamlScalar) => path.some((key) => /^(?:before_|after_)?script$/.test(key));

/** A line of a script is rewritten as the shell that it is, where YAML spells nothing in its own way. */
function rewriteScriptOf(task: Task, index: number, scalars: readonly YamlScalar[]): Draft {
  const { start, end, name } = task.secrets[index]!;
  const { from, to, kind } = boundsOf(scalars.find((each) => each.start <= start && end <= each.end)!);
  const refuse = (reason: Reason): Draft => ({ changes: [], refusals: [{ index, reason }] });
  if (kind === 'single' || kind === 'double') {
    if (/[\\"'$`]/.test(task.text.slice(from, to))) return refuse('expression');
  }
  const inner = {
    ...task,
    text: task.text.slice(from, to),
    secrets: [{ start: start - from, end: end - from, name }],
  };
  const draft = rewriteSites(inner, shell, { from: stores['gitlab-ci']! });
  const changes = draft.changes.map((change) => ({
    ...change,
    outcomes: change.outcomes.map((each) => ({ ...each, index })),
    edits: change.edits.map((edit) => ({
      ...edit,
      start: edit.start + from,
      end: edit.end + from,
      text: kind === 'double' ? edit.text.replaceAll('"', '') : edit.text,
    })),
  }));
  return { changes, refusals: draft.refusals.map(({ reason }) => ({ index, reason })) };
}

const boundsOf = ({ start, end, kind }: YamlScalar) => {
  const marks = kind === 'single' || kind === 'double' ? 1 : 0;
  return { from: start + marks, to: end - marks, kind };
};

/** A variable of GitLab that would be read as itself: its line goes, the job gets it from the project's settings. */
function ownVariable(
  text: string,
  scalar: YamlScalar,
): (Pick<Change, 'edits'> & { outcome: Replaced }) | null {
  const { path, map, value } = scalar;
  const key = path.at(-1);
  if (path.at(-2) !== 'variables' || key === undefined || value === null || !map || map.flow) return null;
  const lineStart = text.lastIndexOf('\n', scalar.start - 1) + 1;
  const next = text.indexOf('\n', scalar.end);
  const lineEnd = next === -1 ? text.length : next + 1;
  const isOnly = map.keys.length === 1;
  const colon = text.lastIndexOf(':', lineStart);
  if (value.includes('$') || (isOnly && text.slice(colon + 1, map.start).trim() !== '')) return null;
  const edit = isOnly
    ? { start: colon + 1, end: scalar.end, text: ' {}' }
    : { start: lineStart, end: lineEnd, text: '' };
  return {
    edits: [edit],
    outcome: { kind: 'replaced', value, ...stores['gitlab-ci']!(key) },
  };
}
