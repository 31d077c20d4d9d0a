import type { Recovery } from './recovery.ts';
import type { Step } from './types.ts';

const hour = 3_600_000;

/** How it stands with a step that is not done. */
export type State =
  | { readonly kind: 'ready' }
  /** Until then. */
  | { readonly kind: 'waits'; readonly until: Date }
  /** As long after a step that is not done yet itself. */
  | { readonly kind: 'waits-for'; readonly step: string; readonly hours: number }
  /** Other steps come first. */
  | { readonly kind: 'later' };

export interface Open {
  readonly step: Step;
  readonly state: State;
}

/** The steps that are left, in the order of the guide. */
export function openSteps({ steps, ticks }: Pick<Recovery, 'steps' | 'ticks'>, now: Date): Open[] {
  const shown = new Set(steps.map(({ id }) => id));
  const isDone = (id: string) => !shown.has(id) || (ticks.get(id)?.box ?? ' ') !== ' ';
  return steps
    .filter(({ id }) => !isDone(id))
    .map((step): Open => {
      const { wait, after = [] } = step;
      if (wait && shown.has(wait.from)) {
        const { from, hours } = wait;
        if (!isDone(from)) return { step, state: { kind: 'waits-for', step: from, hours } };
        const when = ticks.get(from)?.when;
        const until = when ? new Date(Date.parse(when) + hours * hour) : now;
        if (until > now) return { step, state: { kind: 'waits', until } };
      }
      return { step, state: after.every(isDone) ? { kind: 'ready' } : { kind: 'later' } };
    });
}

/** What can be done now: the first that nothing keeps. */
export const nextStep = (open: readonly Open[]): Step | null =>
  open.find(({ state }) => state.kind === 'ready')?.step ?? null;
