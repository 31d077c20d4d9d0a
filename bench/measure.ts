import { spawnSync } from 'node:child_process';

export interface Run {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of processor time of the process and its children; by the hundredth of a second. */
  readonly cpu: number;
  /** Most memory, in MB. */
  readonly memory: number;
}

export interface Case {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Done before each run, unmeasured. */
  readonly before?: () => void;
  /** With what it may end: another status is an error, as something else would be measured. By default 0; null for any. */
  readonly statuses?: readonly number[] | null;
}

/** Runs the cases in turn, `runs` times each, so that what else the machine does meets all of them alike. */
export function interleaved(cases: readonly Case[], runs: number): Map<string, Run[]> {
  const results = new Map<string, Run[]>(cases.map(({ name }) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const each of cases) {
      each.before?.();
      const result = runOnce(each);
      // The first one fills the caches.
      if (run >= 0) results.get(each.name)!.push(result);
    }
  }
  return results;
}

function runOnce({ name, command, args, cwd, env, statuses = [0] }: Case): Run {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'TIME %U %S %M', command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 0x10000000,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (statuses !== null && !statuses.includes(status!))
    throw new Error(`${name} has ended with ${status}: ${stderr.toString().slice(0, 500)}`);
  const [, user, system, kilobytes] = /TIME (\S+) (\S+) (\d+)\s*$/.exec(stderr.toString()) ?? [];
  return { wall, cpu: (Number(user) + Number(system)) * 1000, memory: Number(kilobytes) / 1024 };
}

export const median = (values: readonly number[]): number =>
  values.slice().sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export const medianOf = (results: Map<string, Run[]>, name: string, figure: keyof Run): number =>
  median((results.get(name) ?? []).map((run) => run[figure]));
