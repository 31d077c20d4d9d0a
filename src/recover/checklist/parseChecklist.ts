import { isLanguage, type Language } from '../../messages/language.ts';
import { placeholders } from '../facts.ts';
import type { FactName } from '../types.ts';
import { type Block, type Mark, markIn, withoutMark } from './block.ts';
import { ownLines } from './ownLines.ts';
import { readTick, type Tick } from './tickLine.ts';

/** What a `keyguard-recovery.md` says, whoever has written it. */
export interface Checklist {
  readonly provider: string | null;
  readonly language: Language | null;
  readonly blocks: readonly Block[];
  /** By step id. Of a step that stands there twice, a tick counts. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** What is filled in, usable or not; placeholders are left out. */
  readonly facts: ReadonlyMap<FactName, string>;
  /** Whether keyguard wrote a line; null where that can no longer be told. */
  readonly isOwn: ((line: string) => boolean) | null;
}

/** Reads the file's text. Whatever people have made of it, nothing is an error. */
export function parseChecklist(text: string): Checklist {
  const blocks = blocksOf(text);
  const ticks = new Map<string, Tick>();
  const facts = new Map<FactName, string>();
  for (const { mark, lines } of blocks) {
    if (mark.kind === 'step') {
      const tick = readTick(lines[0]!);
      if (tick && (ticks.get(mark.id)?.box ?? ' ') === ' ') ticks.set(mark.id, tick);
    }
    for (const line of lines) readFact(line, facts);
  }
  const [provider = null, language = ''] =
    blocks.find(({ mark }) => mark.kind === 'guide' && mark.id !== '')?.mark.id.split('.') ?? [];
  return {
    provider,
    language: isLanguage(language) ? language : null,
    blocks,
    ticks,
    facts,
    isOwn: ownLines(blocks.find(({ mark }) => mark.kind === 'written')),
  };
}

const isName = (name: string): name is FactName => Object.hasOwn(placeholders, name);

/** `- IAM user: alice <!-- fact user -->`, whatever the label is called; `：` is the colon of Japanese keyboards. */
function readFact(line: string, facts: Map<FactName, string>): void {
  const mark = markIn(line);
  if (mark?.kind !== 'fact' || !isName(mark.id) || facts.has(mark.id)) return;
  const [, value = ''] = /^[^:：]*[:：](.*)$/s.exec(withoutMark(line)) ?? [];
  const plain = value
    .trim()
    .replace(/^`+|`+$/g, '')
    .trim();
  if (plain !== '' && plain !== placeholders[mark.id]) facts.set(mark.id, plain);
}

function blocksOf(text: string): Block[] {
  const blocks: { mark: Mark; lines: string[] }[] = [];
  // What stands above the first mark belongs to the head of the guide.
  let current: { mark: Mark; lines: string[] } = { mark: { kind: 'guide', id: '' }, lines: [] };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const mark = markIn(line);
    if (mark && mark.kind !== 'fact') {
      if (current.lines.some((each) => each.trim() !== '')) blocks.push(current);
      current = { mark, lines: [] };
    }
    current.lines.push(line);
  }
  blocks.push(current);
  return blocks;
}
