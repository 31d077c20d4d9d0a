import { createHmac, scrypt } from 'node:crypto';
import { estimatedBits } from './estimatedBits.ts';

/**
 * What an allow entry holds instead of a value: `hmac:` or `scrypt:` and 64 hex digits, under the salt of the file.
 * Never a bare hash: whoever reads the file could look that up in tables that others made. A value that could be
 * guessed (`estimatedBits` below 80) goes through scrypt, so that each guess costs about 0.1 s and 32 MB.
 */
export type ValueMark = string;

export const isValueMark = (text: string): text is ValueMark => /^(?:hmac|scrypt):[0-9a-f]{64}$/.test(text);

/** From here on no one guesses a value, however fast the hash. */
const unguessableBits = 80;

/** 32 MB; a hook pays it once for each value that stands where an entry with a scrypt mark points. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

export async function markOf(value: string, salt: Uint8Array): Promise<ValueMark> {
  return estimatedBits(value) >= unguessableBits ? hmacMark(value, salt) : scryptMark(value, salt);
}

/** Compares values with marks under one salt, and computes each mark of a value once, on demand. */
export interface MarkComparer {
  matches(value: string, mark: ValueMark): Promise<boolean>;
}

export function markComparer(salt: Uint8Array): MarkComparer {
  const hmacs = new Map<string, ValueMark>();
  const scrypts = new Map<string, Promise<ValueMark>>();
  return {
    // Marks are public (they stand in the repository), so that nothing is learnt from how long a comparison takes.
    matches: async (value, mark) =>
      mark ===
      (mark.startsWith('hmac:')
        ? remembered(hmacs, value, () => hmacMark(value, salt))
        : await remembered(scrypts, value, () => scryptMark(value, salt))),
  };
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

const scryptMark = (value: string, salt: Uint8Array): Promise<ValueMark> =>
  new Promise((resolve, reject) => {
    scrypt(Buffer.from(value, 'utf8'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(`scrypt:${key.toString('hex')}`),
    );
  });
