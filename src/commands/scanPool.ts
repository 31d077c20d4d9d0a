import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DiskFile, UnlistedFolder } from '../files/listFiles.ts';
import { packageRoot } from '../packageRoot.ts';
import { boundGarbage } from './boundGarbage.ts';
import type { ScannedFile } from './scanFile.ts';

type Listed = DiskFile | UnlistedFolder;

/** What a thread is sent, and what it answers in the same order. */
export interface BatchRequest {
  /** Paths as latin1: one character a byte. */
  readonly files: readonly { readonly path: string; readonly link: boolean }[];
}
export type BatchAnswer = { readonly scanned: readonly ScannedFile[] } | { readonly failed: string };

export interface ScanPool {
  /** Whether a thread has fewer than `most` batches to do; by default, fewer than keep it busy. */
  hasRoom(most?: number): boolean;
  /** Hands files to the thread with the least to do. Throws where one has failed. */
  submit(files: readonly Listed[], onFile: (scanned: ScannedFile, index: number) => void): void;
  /** Resolves when all that was handed over is done. Rejects where a thread has failed. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** So many batches wait for each thread, so that it need not wait while this one scans a file itself. */
const ahead = 4;

interface Task {
  readonly files: readonly Listed[];
  readonly onFile: (scanned: ScannedFile, index: number) => void;
}

/** Starts threads that scan files, each with the rules of the repository at `root`. */
export function startPool(count: number, root: string): ScanPool {
  const script = join(packageRoot(), 'dist', 'commands-scanWorker.cjs');
  let failure: Error | null = null;
  let waiting: (() => void)[] = [];
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const each of woken) each();
  };
  boundGarbage(true);
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(script, { workerData: { root } });
    const tasks: Task[] = [];
    worker.on('message', (answer: BatchAnswer) => {
      const { files, onFile } = tasks.shift()!;
      if ('failed' in answer) failure ??= new Error(answer.failed);
      else
        for (const [index, scanned] of answer.scanned.entries())
          onFile(withError(files[index]!, scanned), index);
      wake();
    });
    const fail = (error: Error) => {
      failure ??= error;
      wake();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a thread of the scan has ended')));
    return { worker, tasks };
  });
  const until = async (isSo: () => boolean) => {
    while (failure === null && !isSo()) await new Promise<void>((resolve) => waiting.push(resolve));
    if (failure !== null) throw failure;
  };
  const leastBusy = () => threads.reduce((a, b) => (b.tasks.length < a.tasks.length ? b : a));
  return {
    // Where one has failed, there is room, so that it shows.
    hasRoom: (most = ahead) => failure !== null || leastBusy().tasks.length < most,
    submit(files, onFile) {
      if (failure !== null) throw failure;
      const { worker, tasks } = leastBusy();
      tasks.push({ files, onFile });
      const request: BatchRequest = {
        files: files.map((file) => ({
          path: file.path.toString('latin1'),
          link: 'link' in file && file.link,
        })),
      };
      worker.postMessage(request);
    },
    finish: () => until(() => threads.every(({ tasks }) => tasks.length === 0)),
    async close() {
      for (const { worker } of threads) worker.removeAllListeners();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A folder that could not be listed stays what it is, though the thread saw only its path. */
const withError = (file: Listed, scanned: ScannedFile): ScannedFile =>
  'error' in file ? { bytes: 0, candidates: [], error: file.error.code ?? file.error.message } : scanned;
