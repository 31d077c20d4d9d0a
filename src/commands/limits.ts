import { configMessages as messages } from '../messages/config.ts';
import type { Config } from '../policy/config.ts';

/** The limits that a configuration sets to a check. */
export interface Limits {
  /** Why no further file may be looked at; null while there is time left. */
  outOfTime(): string | null;
  /** Why a file of so many bytes may not be looked at; null where it may. */
  tooLarge(bytes: number): string | null;
  /**
   * The same chunks, as long as they stay within the limits.
   *
   * @throws an error that `isReached` knows, in their midst
   */
  within(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Whether an error says that a limit was reached; its message is the reason, in the words for people. */
  isReached(error: unknown): error is Error;
}

const reached = Symbol('limit reached');

/** @param started when the check began, as `Date.now()` gave it */
export function limitsOf({ sizeLimit, timeBudget }: Config, started: number): Limits {
  const outOfTime = () =>
    timeBudget && Date.now() - started >= timeBudget.amount ? messages.overTime(timeBudget.text) : null;
  const tooLarge = (bytes: number) =>
    sizeLimit && bytes > sizeLimit.amount ? messages.overSize(sizeLimit.text) : null;
  return {
    outOfTime,
    tooLarge,
    async *within(chunks) {
      let bytes = 0;
      for await (const chunk of chunks) {
        bytes += chunk.length;
        const reason = tooLarge(bytes) ?? outOfTime();
        if (reason !== null) throw Object.assign(new Error(reason), { [reached]: true });
        yield chunk;
      }
    },
    isReached: (error): error is Error => error instanceof Error && reached in error,
  };
}
