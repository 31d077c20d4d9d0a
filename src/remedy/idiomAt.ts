import type { Idiom } from './language.ts';
import type { Task } from './rewriting.ts';

/** The text of the nearest file of a name, from the folder of a path upwards; null where there is none. */
export function nearest({ path, repository }: Task, name: string): string | null {
  for (let folder = path; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const text = repository.text(folder === '' ? name : `${folder}/${name}`);
    if (text !== null) return text;
  }
  return null;
}

/** What the repository around a file tells of the way in which its programs read a variable. */
export function idiomAt(task: Task): Idiom | undefined {
  const { path, text } = task;
  if (/\.php\d?$|\.phtml$|\.inc$/i.test(path))
    return loadsSuperglobal(task, nearest(task, 'composer.json') ?? '') ? 'superglobal' : undefined;
  if (/\.[cm]?[jt]sx?$/i.test(path)) {
    if (/\bDeno\.|from\s+["'](?:jsr:|https:\/\/(?:deno\.land|jsr\.io|esm\.sh)\/)/.test(text)) return 'deno';
    if (/"@sveltejs\/kit"/.test(nearest(task, 'package.json') ?? '') && isOfSvelteServer(path))
      return 'sveltekit';
    return undefined;
  }
  if (/\.go$/i.test(path))
    return /\bgithub\.com\/joho\/godotenv\b/.test(nearest(task, 'go.mod') ?? '') ? 'godotenv' : undefined;
  return /\.csx?$/i.test(path) && isNullable(task) ? 'nullable' : undefined;
}

/** Do they load a `.env` without `putenv`: https://symfony.com/doc/current/configuration.html#configuring-environment-variables-in-env-files */
function loadsSuperglobal({ text }: Task, composer: string): boolean {
  return (
    /"(?:vlucas\/phpdotenv|symfony\/dotenv)"/.test(composer) &&
    !/\bgetenv\(|usePutenv|createUnsafe/.test(text)
  );
}

const isOfSvelteServer = (path: string) =>
  /(?:^|\/)\+(?:page|layout)?\.?server\.[jt]s$|\.server\.[jt]s$|(?:^|\/)lib\/server\//.test(path);

/** Does the project of a C# file tell a text from one that may be missing: the mark would be an error where it does not. */
function isNullable({ path, repository }: Task): boolean {
  const projects = [...repository.tracked].filter((file) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return file.endsWith('.csproj') && path.startsWith(folder);
  });
  return projects.some((file) => /<Nullable>\s*enable\s*</i.test(repository.text(file) ?? ''));
}
