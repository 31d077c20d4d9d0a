import { createHmac, scrypt } from 'node:crypto';
import { estimatedBits } from './estimatedBits.ts';

/**
 * What an allow entry holds instead of a value: `hmac:` or `scrypt:` and 64 hex digits, under the salt of the file.
 * Never a bare hash: whoever reads the file could look that up in tables that others made. A value that could be
 * guessed (`estimatedBits` below 80) goes through scrypt, so that each guess costs about 0.1 s and 32 MB.
 */
export type ValueMark = string;

export const isValueMark = (text: string): text is ValueMark => /^(?:hmac|scrypt):[0-9a-f]{64}$/.test(text);

/** From 80 bits on no one guesses a value, however fast the hash. */
export const isUnguessable = (value: string): boolean => estimatedBits(value) >= 80;

/** log2 of scrypt's N. 32 MB; a hook pays it once for each value that stands where an entry with a scrypt mark points. */
const usualCost = 15;

/** @param cost log2 of scrypt's N: each step doubles time and memory of a guess */
export async function markOf(value: string, salt: Uint8Array, cost = usualCost): Promise<ValueMark> {
  return isUnguessable(value) ? hmacMark(value, salt) : scryptMark(value, salt, cost);
}

export type MarkKind = 'hmac' | 'scrypt';

export const kindOf = (mark: ValueMark): MarkKind => (mark.startsWith('hmac:') ? 'hmac' : 'scrypt');

/** Makes marks under one salt, each mark of a value once. */
export type MarkMaker = (value: string, kind: MarkKind) => Promise<ValueMark>;

export function markerUnder(salt: Uint8Array): MarkMaker {
  const hmacs = new Map<string, ValueMark>();
  const scrypts = new Map<string, Promise<ValueMark>>();
  return async (value, kind) =>
    kind === 'hmac'
      ? remembered(hmacs, value, () => hmacMark(value, salt))
      : remembered(scrypts, value, () => scryptMark(value, salt, usualCost));
}

function remembered<T>(memory: Map<string, T>, key: string, compute: () => T): T {
  let result = memory.get(key);
  if (result === undefined) {
    result = compute();
    memory.set(key, result);
  }
  return result;
}

const hmacMark = (value: string, salt: Uint8Array): ValueMark =>
  `hmac:${createHmac('sha256', salt).update(value, 'utf8').digest('hex')}`;

const scryptMark = (value: string, salt: Uint8Array, cost: number): Promise<ValueMark> =>
  new Promise((resolve, reject) => {
    const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** (cost + 11) };
    scrypt(Buffer.from(value, 'utf8'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(`scrypt:${key.toString('hex')}`),
    );
  });
