import { recoverMessages as messages } from '../messages/recover.ts';
import { withoutMark } from './checklist/block.ts';
import { stepLines } from './checklist/stepLines.ts';
import { untouched } from './checklist/tickLine.ts';
import type { Recovery } from './recovery.ts';
import { nextStep, openSteps } from './schedule.ts';
import { waitingLines } from './statusText.ts';
import type { Step } from './types.ts';

/** `--next`: the step that can be done now, whole; and what waits. */
export function nextText(recovery: Recovery, now: Date): string[] {
  const open = openSteps(recovery, now);
  if (open.length === 0) return [messages.allDone];
  const step = nextStep(open);
  // What has not begun to wait is no news while something can be done.
  const told = step ? open.filter(({ state }) => state.kind === 'waits') : open;
  const waiting = waitingLines(recovery, told, now);
  return [
    ...(step ? wholeStep(recovery, step) : [messages.nothingNow]),
    ...(waiting.length > 0 ? ['', messages.waitsTitle, ...waiting] : []),
  ];
}

/** What cannot wait: the first part of the guide, before anything is searched. */
export function urgentText(recovery: Recovery): string[] {
  const [urgent] = recovery.worded.guide.sections;
  const { title } = recovery.worded.text.sections[urgent!.id]!;
  const steps = urgent!.steps.filter((step) => !step.when || step.when(recovery.facts));
  return [title, '', ...steps.flatMap((step) => [...wholeStep(recovery, step), ''])];
}

function wholeStep({ worded, facts, ticks }: Recovery, step: Step): string[] {
  const lines = stepLines(step, worded, facts, ticks.get(step.id) ?? untouched).map(withoutMark);
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
