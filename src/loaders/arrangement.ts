import { posix } from 'node:path';
import type { FileChange, RepositoryView } from '../fix/types.ts';
import type { Syntax } from './syntax.ts';

/** A part of the repository that is one program, and the files in it that read variables. */
export interface Project {
  readonly repository: RepositoryView;
  /** From the top of the work tree, `''` for the top itself. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** How variables reach the programs of one project. */
export interface Arrangement {
  /** In the project's folder. */
  readonly envFile: string;
  /** Where it is not the usual one. */
  readonly exampleFile?: string;
  readonly syntax: Syntax;
  readonly loader: string | null;
  readonly changes?: readonly FileChange[];
  readonly steps?: readonly string[];
  readonly better?: readonly string[];
}

/** What knows how programs of one kind load a `.env`. */
export interface Ecosystem {
  /** Files that such a project has at its top; the nearest one above a file makes its project. */
  readonly manifests: readonly string[];
  readonly arrange: (project: Project) => Arrangement;
}

/** A path in the project's folder. */
export const inFolder = ({ folder }: Pick<Project, 'folder'>, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

/** The text of a file of the project, empty where there is none. */
export const textIn = (project: Project, name: string): string =>
  project.repository.text(inFolder(project, name)) ?? '';

/** So many files are looked into to see whether one of them loads the `.env`. */
const mostFiles = 400;

/** Does a tracked file of the project with one of these endings hold the pattern. */
export const codeHas = (project: Project, endings: RegExp, pattern: RegExp): boolean =>
  codeMatch(project, endings, pattern) !== null;

/** Where the first tracked file of the project with one of these endings holds the pattern. */
export function codeMatch(project: Project, endings: RegExp, pattern: RegExp): RegExpExecArray | null {
  const { repository, folder, files } = project;
  const prefix = folder === '' ? '' : `${folder}/`;
  const others = [...repository.tracked].filter((path) => path.startsWith(prefix) && endings.test(path));
  // A program is loaded from its top: what lies deep comes last.
  const byDepth = others.sort((a, b) => a.split('/').length - b.split('/').length).slice(0, mostFiles);
  for (const path of [...files, ...byDepth]) {
    const match = pattern.exec(repository.text(path) ?? '');
    if (match) return match;
  }
  return null;
}

/**
 * The name of the `.env` that the arguments of a loader give: `.env` where they give none.
 *
 * @returns null where it is another file, or one that is only known when the program runs
 */
export function envNameIn(given: string): string | null {
  if (/`[^`]*\$\{|[^\w]f["']/.test(given)) return null;
  const path = [...given.matchAll(/(["'`])([^"'`\r\n]*)\1/g)].at(-1)?.[2] ?? '.env';
  const name = posix.basename(path);
  return /^\.env(?:\.[\w-]+)*$/.test(name) ? name : null;
}

/** The change that puts lines at the top of a file, behind what has to stay first. */
export function atTop(path: string, lines: string, behind: RegExp, unless: RegExp, why: string): FileChange {
  return {
    path,
    why,
    edits: (text) => {
      if (unless.test(text)) return [];
      const start = behind.exec(text)?.[0].length ?? 0;
      return [{ start, end: start, text: lines }];
    },
  };
}
