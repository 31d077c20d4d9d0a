import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';

const source = `${resolve(import.meta.dirname, '../../src').replaceAll('\\', '/')}/`;

/**
 * Counts work, and not time: how often V8 went through each block of the code in `src/`, added up. The same action on
 * the same input gives the same number on any machine; what a call of the engine itself does (an expression, `indexOf`)
 * counts as nothing. Start it before the code is imported: what is compiled already has no counters.
 * https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage
 */
export async function startCounting(): Promise<(action: () => unknown) => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.replaceAll('\\', '/').includes(source))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  return async (action) => {
    // What was counted so far is taken away.
    await taken();
    await action();
    return taken();
  };
}
