/** A thread of `keyguard scan`, started by `scanPool.ts`: scans the files that it is sent, batch by batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { loadRules } from '../policy/loadRules.ts';
import { type ScannedFile, scanFile } from './scanFile.ts';
import type { BatchAnswer, BatchRequest } from './scanPool.ts';

const port = parentPort!;
const rules = loadRules(workTreePolicy((workerData as { root: string }).root));
let turn = Promise.resolve();

port.on('message', ({ files }: BatchRequest) => {
  // One after the other: they share a piece of memory.
  turn = turn.then(async () => {
    try {
      const scanned: ScannedFile[] = [];
      for (const { path, link } of files) {
        scanned.push(await scanFile({ path: Buffer.from(path, 'latin1'), link }, await rules));
      }
      port.postMessage({ scanned } satisfies BatchAnswer);
    } catch (error) {
      port.postMessage({ failed: (error as Error).message } satisfies BatchAnswer);
    }
  });
});
