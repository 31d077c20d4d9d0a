import type { Facts } from '../types.ts';

/** When a step was ticked, for a letter; what is not done yet leaves a hole that cannot be overlooked. */
export function whenDone({ done }: Facts, step: string): string {
  return done.get(step) ?? 'YYYY-MM-DD HH:MM UTC';
}

/** Measures with their times: `a budget with an alarm: 2026-11-23T09:00Z`. */
export function measuresOf(
  facts: Facts,
  measures: readonly (readonly [step: string, what: string])[],
): string[] {
  return measures.map(([step, what]) => `${what}: ${whenDone(facts, step)}`);
}
