import { recoverMessages as messages } from '../messages/recover.ts';
import { titlesMessages } from '../messages/titles.ts';
import type { Recovery } from './recovery.ts';
import { nextStep, type Open, openSteps } from './schedule.ts';
import type { Step } from './types.ts';

/** How it stands: what is done, what is left, what waits and until when. */
export function statusText(recovery: Recovery, now: Date): string[] {
  const { steps, worded, facts } = recovery;
  const open = openSteps(recovery, now);
  const titleOf = titles(recovery);
  const name = facts.isKnown('keyId')
    ? facts.values.keyId
    : titlesMessages.of(facts.title) || worded.guide.provider;
  const lines = [
    messages.statusHead(name, steps.length - open.length, steps.length),
    ...deadline(recovery, open, now),
  ];
  if (open.length === 0) return [...lines, messages.allDone];
  const next = nextStep(open);
  lines.push(next ? messages.nextIs(titleOf(next.id)) : messages.nothingNow);
  const waiting = waitingLines(recovery, open, now);
  if (waiting.length > 0) lines.push('', messages.waitsTitle, ...waiting);
  const left = open.filter(({ state }) => state.kind === 'ready' || state.kind === 'later');
  if (left.length > 0) lines.push('', messages.leftTitle);
  for (const [at, section] of worded.guide.sections.entries()) {
    const here = left.filter(({ step }) => section.steps.includes(step));
    if (here.length === 0) continue;
    lines.push(`  ${at + 1}. ${worded.text.sections[section.id]!.title}`);
    for (const { step } of here) lines.push(`     [ ] ${titleOf(step.id)}`);
  }
  return lines;
}

/** What has to pass first, and how long that takes. */
export function waitingLines(recovery: Recovery, open: readonly Open[], now: Date): string[] {
  const titleOf = titles(recovery);
  return open.flatMap(({ step, state }) => {
    if (state.kind === 'waits')
      return [messages.waitsUntil(titleOf(step.id), localTime(state.until), duration(now, state.until))];
    if (state.kind === 'waits-for')
      return [messages.waitsForStep(titleOf(step.id), state.hours, titleOf(state.step))];
    return [];
  });
}

/** The time left until the case has to be answered, while a step of it is open. */
function deadline({ facts, steps }: Recovery, open: readonly Open[], now: Date): string[] {
  const isOpen = ({ until }: Step) => until === 'deadline';
  if (!steps.some(isOpen) || !open.some(({ step }) => isOpen(step))) return [];
  if (!facts.isKnown('deadline')) return [messages.deadlineUnknown];
  const end = new Date(facts.values.deadline);
  return end > now
    ? [messages.deadline(localTime(end), duration(now, end))]
    : [messages.deadlineOver(localTime(end))];
}

const titles =
  ({ worded, facts }: Recovery) =>
  (id: string) =>
    worded.text.steps[id]!(facts).title;

/** `2026-11-22 15:04` on this machine's clock, with its distance from UTC. */
function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
  return `${local} ${zone}`;
}

const two = (number: number) => String(number).padStart(2, '0');

function duration(from: Date, to: Date): string {
  const minutes = Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 60_000));
  return messages.duration(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
}
