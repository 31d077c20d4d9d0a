import { scanMessages as messages } from '../messages/scan.ts';

export interface Progress {
  show(files: number, bytes: number): void;
  /** Takes it off the screen. */
  end(): void;
}

/** Nothing is shown before this, in milliseconds, and then no more often than `interval`. */
const delay = 1000;
const interval = 100;

/**
 * A line on the terminal that says how far a scan is; nothing where nobody watches.
 *
 * @param say puts it into words
 */
export function startProgress(
  stream: NodeJS.WriteStream = process.stderr,
  say: (files: number, bytes: number) => string = messages.progress,
): Progress {
  let next = performance.now() + delay;
  let shown = false;
  return {
    show(files, bytes) {
      if (!stream.isTTY || performance.now() < next) return;
      next = performance.now() + interval;
      shown = true;
      stream.write(`\r\x1b[K${say(files, bytes)}`);
    },
    end() {
      if (shown) stream.write('\r\x1b[K');
    },
  };
}
