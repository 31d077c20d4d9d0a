import { posix } from 'node:path';
import type { TextEdit } from '../fix/types.ts';
import { loadersMessages as messages } from '../messages/loaders.ts';
import { codeHas, type Ecosystem, inFolder, textIn } from './arrangement.ts';
import { syntaxes } from './syntax.ts';

/** https://laravel.com/docs/configuration#environment-configuration, https://symfony.com/doc/current/configuration.html#overriding-environment-values-via-env-local */
export const php: Ecosystem = {
  manifests: ['composer.json'],
  arrange(project) {
    const needed = textIn(project, 'composer.json');
    const base = { envFile: inFolder(project, '.env'), syntax: syntaxes.phpdotenv };
    if (needed.includes('"laravel/framework"')) return { ...base, loader: 'Laravel' };
    if (/"symfony\/(?:framework-bundle|dotenv)"/.test(needed)) {
      const { tracked } = project.repository;
      const own = { ...base, syntax: syntaxes.symfony, loader: 'Symfony' };
      return tracked.has(base.envFile)
        ? { ...own, envFile: inFolder(project, '.env.local'), exampleFile: base.envFile }
        : own;
    }
    if (codeHas(project, /\.php$/, /\bDotenv::create\w*\(/)) return { ...base, loader: 'phpdotenv' };
    const line = 'Dotenv\\Dotenv::createUnsafeImmutable(__DIR__)->load();';
    return {
      ...base,
      loader: null,
      steps: [messages.install('composer require vlucas/phpdotenv'), messages.firstLine(line)],
    };
  },
};

/** https://github.com/joho/godotenv#usage */
export const go: Ecosystem = {
  manifests: ['go.mod'],
  arrange(project) {
    const base = { envFile: inFolder(project, '.env'), syntax: syntaxes.godotenv };
    const has = textIn(project, 'go.mod').includes('github.com/joho/godotenv');
    if (has && codeHas(project, /\.go$/, /godotenv\/autoload"|\bgodotenv\.(?:Over)?[Ll]oad\(/))
      return { ...base, loader: 'godotenv' };
    const line = 'import _ "github.com/joho/godotenv/autoload"';
    const steps = [
      ...(has ? [] : [messages.install('go get github.com/joho/godotenv')]),
      messages.lineInMain(line),
    ];
    return { ...base, loader: null, steps };
  },
};

/** https://docs.rs/dotenvy */
export const rust: Ecosystem = {
  manifests: ['Cargo.toml'],
  arrange(project) {
    const base = { envFile: inFolder(project, '.env'), syntax: syntaxes.dotenvy };
    const has = /^[\t ]*dotenvy?\s*=|\[dependencies\.dotenvy?\]/m.test(textIn(project, 'Cargo.toml'));
    if (has && codeHas(project, /\.rs$/, /\bdotenv(?:_override)?\(\)/)) return { ...base, loader: 'dotenvy' };
    const steps = [
      ...(has ? [] : [messages.install('cargo add dotenvy')]),
      messages.lineInMain('dotenvy::dotenv().ok();'),
    ];
    return { ...base, loader: null, steps };
  },
};

const importLine = 'optional:file:.env[.properties]';

/** https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.importing */
export const spring: Ecosystem = {
  manifests: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  arrange(project) {
    const settings = project.files.find((path) => /\bapplication(?:-\w+)?\.(?:properties|ya?ml)$/.test(path));
    const base = { envFile: inFolder(project, '.env'), syntax: syntaxes.properties };
    const text = settings === undefined ? '' : (project.repository.text(settings) ?? '');
    if (!settings || text.includes('.env[.properties]')) return { ...base, loader: 'Spring Boot' };
    if (imports.test(text))
      return { ...base, loader: null, steps: [messages.alsoImport(settings, importLine)] };
    const add = settings.endsWith('.properties') ? atStart : underSpring;
    const edits = (version: string) => (imports.test(version) ? [] : [add(version)]);
    const why = messages.loads(base.envFile);
    return { ...base, loader: 'Spring Boot', changes: [{ path: settings, edits, why }] };
  },
};

/** Does a text import something already: a key must not stand twice. */
const imports = /^[ \t]*(?:spring\.config\.import(?:\[\d+\])?[ \t]*[:=]|import[ \t]*:)/m;

const atStart = (): TextEdit => ({ start: 0, end: 0, text: `spring.config.import=${importLine}\n` });

/** Where the first document has a `spring:` without `config:`, the lines come under it; else the key stands apart, in full. */
function underSpring(text: string): TextEdit {
  const next = text.search(/\n---/);
  const first = next === -1 ? text : text.slice(0, next + 1);
  const spring = /^spring:[ \t]*(?:#.*)?\r?\n(?=( +)[^\s#-])/m.exec(first);
  if (spring === null || /^[ \t]+config[ \t]*:/m.test(first)) {
    const isNested = /^spring:/m.test(first);
    const key = isNested
      ? `spring.config.import: ${importLine}`
      : `spring:\n  config:\n    import: ${importLine}`;
    return { start: 0, end: 0, text: `${key}\n` };
  }
  const start = spring.index + spring[0].length;
  const indent = spring[1]!;
  return {
    start,
    end: start,
    text: `${indent}config:\n${indent}${indent}import: ${importLine}\n`,
  };
}

/** Compose fills in variables of the `.env` beside its file: https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/ */
export const compose: Ecosystem = {
  manifests: [],
  arrange: (project) => ({
    envFile: posix.join(posix.dirname(project.files[0] ?? ''), '.env'),
    syntax: syntaxes.compose,
    loader: 'Docker Compose',
  }),
};

/** Whatever has no loader of its own: direnv where the repository has it, else the shell that starts the program. */
export const anything: Ecosystem = {
  manifests: [],
  arrange(project) {
    const envrc = project.repository.text('.envrc');
    if (envrc !== null && /^[\t ]*dotenv(?:_if_exists)?\b/m.test(envrc))
      return { envFile: '.env', syntax: syntaxes.godotenv, loader: 'direnv' };
    return { envFile: '.env', syntax: syntaxes.shell, loader: null, steps: [messages.shell] };
  },
};
