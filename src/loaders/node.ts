import { loadersMessages as messages } from '../messages/loaders.ts';
import {
  type Arrangement,
  atTop,
  codeMatch,
  type Ecosystem,
  envNameIn,
  inFolder,
  type Project,
  textIn,
} from './arrangement.ts';
import { syntaxes } from './syntax.ts';

const sources = /(?<!\.d)\.[cm]?[jt]sx?$/;

/** Of several, the last file counts most. */
const envFileOption = /--env-file(?:-if-exists)?[= ]["']?([^\s"';&|]+)/g;

/** With the arguments that may name the file. */
const loadingCall =
  /\bdotenv\/config\b|(?:\bdotenv(?:['"]\))?\.config|\bConfigModule\.forRoot|\bprocess\.loadEnvFile)\(([^;]{0,200}?)\)\s*(?:[;,\r\n]|$)/;

/** Frameworks that load a `.env` themselves. All of them expand variables in it. */
const frameworks: readonly (readonly [dependency: string, title: string])[] = [
  ['next', 'Next.js'],
  ['nuxt', 'Nuxt'],
  ['react-scripts', 'Create React App'],
];

/** https://nodejs.org/api/cli.html#--env-fileconfig, https://github.com/motdotla/dotenv, https://nextjs.org/docs/app/guides/environment-variables */
export const node: Ecosystem = {
  manifests: ['package.json'],
  arrange(project) {
    const manifest = manifestOf(project);
    const framework = frameworks.find(([name]) => Object.hasOwn(manifest.dependencies, name));
    if (framework) return { envFile: localFile(project), syntax: syntaxes.expanding, loader: framework[1] };
    if (['bun.lock', 'bun.lockb'].some((name) => project.repository.exists(inFolder(project, name))))
      return { envFile: localFile(project), syntax: syntaxes.expanding, loader: 'Bun' };
    const plain = { envFile: inFolder(project, '.env'), syntax: syntaxes.node };
    const started = [...manifest.scripts.matchAll(envFileOption)].at(-1)?.[1];
    const startedWith = started === undefined ? null : envNameIn(`'${started}'`);
    if (startedWith && !started!.replace(/^\.\//, '').includes('/'))
      return { ...plain, envFile: inFolder(project, startedWith), loader: 'node --env-file' };
    if (/dotenv\/config/.test(manifest.scripts)) return { ...plain, loader: 'dotenv' };
    const loading = codeMatch(project, sources, loadingCall);
    const loaded = loading && envNameIn(loading[1] ?? '');
    if (loaded) return { ...plain, envFile: inFolder(project, loaded), loader: 'dotenv' };
    if (!loading && Object.hasOwn(manifest.dependencies, 'dotenv'))
      return withDotenv(project, plain, manifest.isModule);
    const line = loadingLine(project.files[0] ?? '', '', manifest.isModule);
    return {
      ...plain,
      loader: null,
      steps: [
        ...(Object.hasOwn(manifest.dependencies, 'dotenv')
          ? []
          : [messages.install(`${adderOf(project)} dotenv`)]),
        messages.firstLine(line),
        messages.orNode(plain.envFile),
      ],
    };
  },
};

function withDotenv(
  project: Project,
  plain: Pick<Arrangement, 'envFile' | 'syntax'>,
  isModule: boolean,
): Arrangement {
  const changes = project.files
    .filter((path) => sources.test(path))
    .map((path) => {
      const line = loadingLine(path, project.repository.text(path) ?? '', isModule);
      return atTop(
        path,
        `${line}\n`,
        /^(?:#!.*\r?\n)?(?:(['"])use strict\1;?\r?\n)?/,
        /\bdotenv\b/,
        messages.loads('dotenv'),
      );
    });
  return { ...plain, loader: 'dotenv', changes };
}

function loadingLine(path: string, text: string, isModule: boolean): string {
  const isImport =
    /\.(?:m[jt]s|[jt]sx|ts)$/.test(path) ||
    /^[\t ]*(?:import\b(?!\s*\()|export\b)/m.test(text) ||
    (isModule && !path.endsWith('.cjs'));
  return isImport ? "import 'dotenv/config';" : "require('dotenv').config();";
}

/** `.env.local`, where it is there or `.env` is tracked: these frameworks read both. */
function localFile(project: Project): string {
  const [plain, local] = [inFolder(project, '.env'), inFolder(project, '.env.local')];
  const { tracked, exists } = project.repository;
  return tracked.has(plain) || exists(local) ? local : plain;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, unknown>>;
  readonly scripts: string;
  readonly isModule: boolean;
}

function manifestOf(project: Project): Manifest {
  try {
    const { dependencies, devDependencies, scripts, type } = JSON.parse(textIn(project, 'package.json'));
    return {
      dependencies: { ...devDependencies, ...dependencies },
      scripts: Object.values(scripts ?? {}).join('\n'),
      isModule: type === 'module',
    };
  } catch {
    return { dependencies: {}, scripts: '', isModule: false };
  }
}

function adderOf(project: Project): string {
  const has = (name: string) =>
    project.repository.exists(inFolder(project, name)) || project.repository.exists(name);
  if (has('pnpm-lock.yaml')) return 'pnpm add';
  return has('yarn.lock') ? 'yarn add' : 'npm install';
}
