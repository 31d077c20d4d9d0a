import { isAscii } from 'node:buffer';
import { blocks } from '../text/blocks.ts';
import { decoderFor, utf8 } from '../text/decoder.ts';
import { type Chunks, openText } from '../text/openText.ts';
import type { Candidate } from './candidate.ts';
import { findMatches, type Instruments } from './findMatches.ts';
import { createLocator, type Located, type Position, positionAt } from './locate.ts';
import { pairUp } from './pairUp.ts';
import { strongestOnly } from './resolve.ts';
import type { RuleSet } from './ruleSet.ts';

export interface ScanResult {
  /** In order of their place. */
  readonly candidates: Candidate[];
  /** Length of the text in bytes, as it came. */
  readonly bytes: number;
  readonly kind: 'text' | 'binary';
  /** `utf-8`, `utf-16le`, …; the other supersets of ASCII are told from UTF-8 only in a text with candidates. */
  readonly encoding: string;
}

export interface ScanOptions {
  /** Name of the file. What is found does not depend on it, so that a renamed file is judged alike. */
  readonly path: string;
  /** Counts the work done; for tests. */
  readonly instruments?: Instruments;
}

/** So many matches are shown with the lines around them, further ones with their own line alone. */
const withContext = 1000;

/** A text is looked at in blocks of this size, so that one of any length needs little memory. */
const blockSize = 0x400000;

/** Finds the secrets in a text that comes in chunks, wherever these are split. */
export async function scanText(chunks: Chunks, rules: RuleSet, options: ScanOptions): Promise<ScanResult> {
  const instruments = options.instruments ?? { executions: 0 };
  const text = await openText(chunks);
  const { kind, name } = text.encoding;
  const reach = Math.max(0x10000, 2 * rules.longest);
  const found: Located[] = [];
  let position: Position = { line: 1, units: 0 };
  let decoder = utf8;
  let decided = false;
  for await (const block of blocks(text.chunks, blockSize, reach)) {
    const matches = findMatches(block, rules, { certainOnly: kind === 'binary', instruments });
    if (matches.length === 0 && block.last) break;
    // The first block with other characters than ASCII tells what they are.
    if (!decided && !isAscii(block.bytes)) {
      decided = true;
      decoder = decoderFor(block.bytes);
    }
    if (matches.length > 0) {
      const locator = createLocator(block, position, decoder);
      for (const match of matches) found.push(locator.locate(match, found.length < withContext));
    }
    if (!block.last) position = positionAt(block.bytes, Math.max(0, block.to - reach), position, decoder);
  }
  return {
    candidates: pairUp(strongestOnly(found)),
    bytes: text.counted(),
    kind,
    encoding: name === '8-bit' ? decoder.name : name,
  };
}
