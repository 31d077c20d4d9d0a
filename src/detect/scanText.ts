import { isAscii } from 'node:buffer';
import { type Block, blocks } from '../text/blocks.ts';
import { decoderFor, utf8 } from '../text/decoder.ts';
import { detectEncoding, type Encoding, headLength } from '../text/encoding.ts';
import type { Chunks } from '../text/openText.ts';
import { isWide } from '../wasm/isWide.ts';
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
  // Nearly all that is committed is scanned by `scanBytes`.
  const { openText } = await import('../text/openText.ts');
  const text = await openText(chunks);
  const scan = startScan(text.encoding, rules, options);
  for await (const block of blocks(text.chunks, blockSize, reachOf(rules))) scan.look(block);
  return scan.end(text.counted());
}

/**
 * The same for a text that is in memory, at once; null where it has to be read in another way (UTF-16, more than a
 * block). Almost every file is scanned so. Nothing of `bytes` is kept.
 */
export function scanBytes(bytes: Uint8Array, rules: RuleSet, options: ScanOptions): ScanResult | null {
  if (bytes.length > blockSize) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = detectEncoding(buffer.subarray(0, headLength));
  const body = buffer.subarray(encoding.mark);
  if (encoding.name !== '8-bit' || isWide(body)) return null;
  const scan = startScan(encoding, rules, options);
  if (body.length > 0) scan.look({ bytes: body, base: 0, from: 0, to: body.length, last: true });
  return scan.end(bytes.length);
}

/** So much is seen of what stands around a block. */
const reachOf = (rules: RuleSet) => Math.max(0x10000, 2 * rules.longest);

function startScan({ kind, name }: Encoding, rules: RuleSet, options: ScanOptions) {
  const instruments = options.instruments ?? { executions: 0 };
  const found: Located[] = [];
  let position: Position = { line: 1, units: 0 };
  let decoder = utf8;
  let decided = false;
  return {
    look(block: Block): void {
      const matches = findMatches(block, rules, { certainOnly: kind === 'binary', instruments });
      if (matches.length === 0 && block.last) return;
      // The first block with other characters than ASCII tells what they are.
      if (!decided && !isAscii(block.bytes)) {
        decided = true;
        decoder = decoderFor(block.bytes);
      }
      if (matches.length > 0) {
        const locator = createLocator(block, position, decoder);
        for (const match of matches) found.push(locator.locate(match, found.length < withContext));
      }
      const next = Math.max(0, block.to - reachOf(rules));
      if (!block.last) position = positionAt(block.bytes, next, position, decoder);
    },
    end: (bytes: number): ScanResult => ({
      candidates: found.length === 0 ? [] : pairUp(strongestOnly(found)),
      bytes,
      kind,
      encoding: name === '8-bit' ? decoder.name : name,
    }),
  };
}
