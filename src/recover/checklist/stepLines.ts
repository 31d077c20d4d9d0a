import type { Language } from '../../messages/language.ts';
import { recoverMessages as messages } from '../../messages/recover.ts';
import { printable } from '../../terminal.ts';
import type { ConsolePath, Facts, Guide, GuideText, Source, Step } from '../types.ts';
import { markOf } from './block.ts';
import { commandBlocks } from './commandBlocks.ts';
import { type Tick, tickLine } from './tickLine.ts';

/** A guide with its sentences: in the reader's language, and in English for what the provider is to read. */
export interface WordedGuide {
  /** What was asked for: the guide's own name, or that of a provider that the general guide is for. */
  readonly provider: string;
  readonly guide: Guide;
  readonly language: Language;
  readonly text: GuideText;
  readonly english: GuideText;
}

/** The lines of one step as Markdown, the one with the box first. */
export function stepLines(step: Step, { language, text, english }: WordedGuide, facts: Facts, tick: Tick) {
  const { title, body, done, captions } = text.steps[step.id]!(facts);
  const first = step.note
    ? `**${title}** ${markOf({ kind: 'step', id: step.id })}`
    : tickLine(step.id, title, tick);
  const titleOf = (id: string) => text.steps[id]!(facts).title;
  const paragraphs: string[][] = [[first]];
  const facing: string[] = [];
  if (!step.note) facing.push(messages.by(messages.actors[step.actor]));
  if (step.console) facing.push(messages.console(consolePath(step.console, language)));
  if (step.wait) facing.push(messages.waitsFor(step.wait.hours, titleOf(step.wait.from)));
  if (step.until) facing.push(messages.untilDeadline);
  // Two spaces at the end of a line keep it a line.
  if (facing.length > 0)
    paragraphs.push(facing.map((line, at) => (at < facing.length - 1 ? `${line}  ` : line)));
  for (const part of body) paragraphs.push(part.split('\n'));
  for (const { caption, lines } of commandBlocks(step, captions, facts)) {
    if (caption !== undefined) paragraphs.push([caption]);
    paragraphs.push(fenced('sh', lines));
  }
  for (const letter of step.letters ?? []) {
    paragraphs.push([messages.letter], fenced('text', english.letters[letter]!(facts)));
    if (language !== 'en')
      paragraphs.push([messages.ownLetter], fenced('text', text.letters[letter]!(facts)));
  }
  if (done !== undefined) paragraphs.push([messages.doneWhen(done)]);
  if (step.sources.length > 0) paragraphs.push(step.sources.map(sourceLine));
  return paragraphs.flatMap((lines) => [...lines, '']);
}

const sourceLine = ({ url, read, unofficial }: Source) =>
  `- ${read === undefined ? messages.furtherPage(url) : unofficial ? messages.unofficialSource(url, read) : messages.source(url, read)}`;

/** `IAM > ユーザー (Users)`: as the console of the reader's language has it, with the English beside. */
function consolePath({ names, url }: ConsolePath, language: Language): string {
  const path = names.map((name) => (name[language] === name.en ? name.en : `${name[language]} (${name.en})`));
  return [path.join(' > '), ...(url === undefined ? [] : [`<${url}>`])].join(' ');
}

/** A block of code, with a fence that nothing inside it ends, and nothing in it that a terminal obeys. */
function fenced(kind: string, lines: readonly string[]): string[] {
  const text = lines.map((line) => printable(line).replaceAll('<!--', '<! --'));
  const longest = Math.max(2, ...(text.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${kind}`, ...text.flatMap((line) => line.split('\n')), fence];
}
