import type { ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { incompleteError } from '../errors.ts';
import { gitMessages as messages } from '../messages/git.ts';

export interface GitOptions {
  /** Where git starts. The hook's GIT_DIR and GIT_INDEX_FILE may be relative to it, so it is never changed on the way. */
  readonly cwd: string;
  /** What git reads on standard input. Without it, standard input is empty. */
  readonly input?: string | Uint8Array;
  /** Statuses other than 0 that are an answer and not an error. */
  readonly expected?: readonly number[];
  /** An index other than the one in force. */
  readonly indexFile?: string;
  /** What git's environment gets besides. */
  readonly variables?: NodeJS.ProcessEnv;
}

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
}

/** A running git process. */
export interface GitProcess {
  readonly child: ChildProcessByStdio<Writable | null, Readable, Readable>;
  /** Settles when the process has ended and its output is read. Rejects where git cannot be started. */
  readonly ended: Promise<{ readonly status: number; readonly stderr: string }>;
}

/** What git says on standard error is read up to this length; the rest is let go. */
const stderrLimit = 8_192;

/**
 * What every git process gets: no index refresh that takes a lock, no replaced objects (`git replace` can hide a
 * blob), no network (a partial clone would fetch what is missing; an older git does not know the first of the two
 * variables), messages in English, which are told apart here, pathspecs that mean what they say, whatever
 * `git --literal-pathspecs commit` handed on, and no trace, which may go to standard output
 * (`GIT_TRACE=/dev/stdout`; `trace2.normalTarget`).
 * https://git-scm.com/docs/git#_environment_variables
 */
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_TRACE'))),
  GIT_TRACE2: '0',
  GIT_TRACE2_EVENT: '0',
  GIT_TRACE2_PERF: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
  GIT_LITERAL_PATHSPECS: '0',
  GIT_GLOB_PATHSPECS: '0',
  GIT_NOGLOB_PATHSPECS: '0',
  GIT_ICASE_PATHSPECS: '0',
});

/**
 * Starts git without a shell. The only place of the program that does.
 *
 * @param args arguments; a secret is never among them, because they are shown to every user of the machine
 * @param input whether something will be written to its standard input; each pipe costs time
 */
export function startGit(
  args: readonly string[],
  cwd: string,
  input: boolean,
  variables: NodeJS.ProcessEnv = {},
): GitProcess {
  // Loading it takes milliseconds, and a clean commit needs no process but the one that its hook has started.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn('git', args, {
    cwd,
    env: { ...environment(), ...variables },
    windowsHide: true,
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  }) as GitProcess['child'];
  // A process that ends early closes its standard input: its status says why, the write does not have to.
  child.stdin?.on('error', () => {});
  const ended = new Promise<{ status: number; stderr: string }>((resolve, reject) => {
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      if (stderr.length < stderrLimit) stderr += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => reject(startError(error, cwd)));
    child.on('close', (status, signal) => {
      if (status === null) reject(incompleteError(messages.killed(args[0] ?? '', signal ?? '')));
      else resolve({ status, stderr });
    });
  });
  // Whoever started it may look at the output first, and at this later.
  ended.catch(() => {});
  return { child, ended };
}

/**
 * Runs git and returns what it wrote.
 *
 * @throws an incomplete error where git cannot be started, or ends with a status that is not expected
 */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  const { cwd, input, indexFile } = options;
  const variables = { ...options.variables, ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }) };
  const { child, ended } = startGit(args, cwd, input !== undefined, variables);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin?.end(input);
  const { status, stderr } = await ended;
  if (status !== 0 && !options.expected?.includes(status)) throw gitError(args, status, stderr);
  return { status, stdout: Buffer.concat(chunks) };
}

/** What went wrong, in git's own words: the line on which it gave up, which names the object or the file. */
export function gitError(args: readonly string[], status: number, stderr: string): Error {
  const dubious = /detected dubious ownership in repository at '(.*)'/.exec(stderr)?.[1];
  if (dubious !== undefined) return incompleteError(() => messages.dubiousOwnership(dubious));
  if (stderr.includes('not a git repository')) return incompleteError(() => messages.noRepository);
  if (stderr.includes('must be run in a work tree')) return incompleteError(() => messages.noWorkTree);
  const lines = stderr.split('\n').filter((text) => text.trim() !== '');
  const line = lines.find((text) => text.startsWith('fatal: ')) ?? lines[0] ?? '';
  const said = line.replace(/^(fatal|error): /, '');
  return incompleteError(() => messages.failed(args[0] ?? '', status, said));
}

function startError(error: NodeJS.ErrnoException, cwd: string): Error {
  if (error.code !== 'ENOENT')
    return incompleteError(messages.notStarted(error.code ?? error.message), error);
  return incompleteError(existsSync(cwd) ? messages.gitMissing : messages.folderMissing(cwd), error);
}
