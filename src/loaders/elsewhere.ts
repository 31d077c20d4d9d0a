import type { RepositoryView } from '../fix/types.ts';
import { loadersMessages as messages } from '../messages/loaders.ts';
import { githubSecret } from '../remedy/languages/formats.ts';

/** What shows where a program runs, and how its secrets are set there without being shown to others. */
const places: readonly (readonly [
  isThere: (view: RepositoryView) => boolean,
  say: (names: readonly string[]) => string | readonly string[],
])[] = [
  [has(/^\.github\/workflows\/.+\.ya?ml$/), onGithub],
  [has(/^\.gitlab-ci\.yml$/), (names) => messages.elsewhere.gitlab(names)],
  [has(/^(?:Procfile|app\.json)$/), (names) => messages.elsewhere.heroku(names)],
  [has(/^fly\.toml$/), () => messages.elsewhere.fly],
  [has(/^vercel\.json$|^next\.config\.\w+$/), (names) => messages.elsewhere.vercel(names)],
  [has(/^netlify\.toml$/), (names) => messages.elsewhere.netlify(names)],
  [has(/(?:^|\/)Dockerfile$/), (names) => messages.elsewhere.docker(names)],
  [has(/^config\/deploy\.yml$/), (names) => messages.elsewhere.kamal(names)],
];

function has(pattern: RegExp) {
  return ({ tracked }: RepositoryView) => [...tracked].some((path) => pattern.test(path));
}

/** GitHub refuses some names for secrets: those get another one. */
function onGithub(names: readonly string[]): string[] {
  const usable = names.filter((name) => githubSecret(name) === name);
  const others = names.filter((name) => !usable.includes(name));
  return [
    ...(usable.length > 0 ? [messages.elsewhere.github(usable)] : []),
    ...others.map((name) => messages.elsewhere.githubAs(name, githubSecret(name))),
  ];
}

/** Where else variables have to be set, as far as the repository shows it. */
export function elsewhere(repository: RepositoryView, names: readonly string[]): string[] {
  const known = places.filter(([isThere]) => isThere(repository)).flatMap(([, say]) => say(names));
  return known.length > 0 ? known : [messages.elsewhere.server(names)];
}
