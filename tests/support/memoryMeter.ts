import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './repository.ts';

/**
 * A script that makes node write its largest resident size in kilobytes to `file`, where it ends; to be required before
 * the program. On Linux from /proc: `resourceUsage` counts there what the process that started it had in memory, too.
 * https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
export function memoryMeter(): { readonly script: string; readonly file: string } {
  const folder = temporaryFolder();
  const script = join(folder, 'meter.cjs');
  const file = join(folder, 'size');
  writeFileSync(
    script,
    `const { readFileSync, writeFileSync } = require('node:fs');
process.on('exit', () => {
  let size = process.resourceUsage().maxRSS;
  try {
    size = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1];
  } catch {}
  writeFileSync(${JSON.stringify(file)}, String(size));
});
`,
  );
  return { script, file };
}
