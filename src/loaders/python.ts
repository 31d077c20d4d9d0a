import { loadersMessages as messages } from '../messages/loaders.ts';
import {
  atTop,
  codeHas,
  codeMatch,
  type Ecosystem,
  envNameIn,
  inFolder,
  type Project,
  textIn,
} from './arrangement.ts';
import { syntaxes } from './syntax.ts';

/** A shebang, comments, a docstring and imports from the future stay first: https://docs.python.org/3/reference/simple_stmts.html#future */
const head =
  /^(?:#.*\r?\n|[ \t]*\r?\n)*(?:[rRuU]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*\r?\n)?(?:[ \t]*\r?\n|#.*\r?\n|from __future__ import (?:\([^)]*\).*|(?:[^(\r\n\\]|\\\r?\n)*)\r?\n)*/;

const manifests = [
  'pyproject.toml',
  'requirements.txt',
  'Pipfile',
  'setup.py',
  'setup.cfg',
  'manage.py',
  'environment.yml',
];

/** https://saurabh-kumar.com/python-dotenv/, https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv */
export const python: Ecosystem = {
  manifests,
  arrange(project) {
    const needed = [...manifests, 'requirements/base.txt', 'requirements/local.txt', 'requirements-dev.txt']
      .map((name) => textIn(project, name))
      .join('\n');
    const base = { envFile: inFolder(project, '.env'), syntax: syntaxes.python };
    const loading = codeMatch(project, /\.py$/, /\bload_dotenv\s*\((.*)/);
    const loaded = loading && envNameIn(loading[1]!);
    if (loaded) return { ...base, envFile: inFolder(project, loaded), loader: 'python-dotenv' };
    if (codeHas(project, /\.py$/, /\bread_env\s*\(/)) {
      const loader = /django-environ/.test(needed) ? 'django-environ' : 'environs';
      return { ...base, loader, syntax: loader === 'environs' ? syntaxes.python : syntaxes.oneLine };
    }
    const hasDotenv = /python-dotenv/.test(needed);
    if (hasDotenv && /\bflask\b/i.test(needed)) return { ...base, loader: 'Flask' };
    const lines = 'from dotenv import load_dotenv\n\nload_dotenv()\n';
    if (!hasDotenv || loading) {
      return {
        ...base,
        loader: null,
        steps: [
          ...(hasDotenv ? [] : [messages.install(`${adderOf(project)} python-dotenv`)]),
          messages.firstLines(lines.split('\n').filter(Boolean)),
        ],
      };
    }
    const changes = project.files
      .filter((path) => path.endsWith('.py'))
      .map((path) => atTop(path, `${lines}\n`, head, /\bload_dotenv\b/, messages.loads('python-dotenv')))
      .map((change) => ({
        ...change,
        // An import from the future that stands behind something else would no longer be at the beginning.
        edits: (text: string) =>
          change.edits(text).filter(({ start }) => !/^from __future__/m.test(text.slice(start))),
      }));
    return { ...base, loader: 'python-dotenv', changes };
  },
};

function adderOf(project: Project): string {
  const has = (name: string) => project.repository.exists(inFolder(project, name));
  if (has('uv.lock')) return 'uv add';
  if (has('poetry.lock')) return 'poetry add';
  return has('Pipfile') ? 'pipenv install' : 'pip install';
}
