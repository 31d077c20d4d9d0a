import { byteTable } from '../../../text/byteTable.ts';
import { nameCharacters } from '../nameCharacters.ts';
import { beforeNumbers } from './beforeNumbers.ts';
import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** A number, in Java perhaps with its type or below zero. */
const number = String.raw`(?:\(byte\)\s?)?-?(?:0[xX][0-9A-Fa-f]{1,2}|\d{1,3})`;
/** `= []byte{18, 0xaa, …}`, `[16] = {18, …}`, `: [u8; 32] = [18, …]`, `= Uint8Array.from([18, …])`: a whole list of at least 12 numbers. */
const list = new RegExp(
  String.raw`(?:\[\w{0,20}\])?\s{0,4}(?::\s{0,4}&?\[\w{1,16}(?:; ?\w{1,20})?\]\s{0,4}=|:=|[=:]|(?=\())\s{0,4}&?(?:new\s)?(?:[\w.]{1,24}(?:\[\d{0,4}\])?|\[\w{0,4}\][\w.]{1,24})?\s?[{[(](?:(?:new )?[\w.]{1,24}\(|&)?[{[(]?\s{0,40}(${number}(?:\s{0,4},\s{0,40}${number}){11,127})(?=\s{0,4},?\s{0,40}[\])}])`,
  'y',
);
/** A name ends, and its value begins with a bracket and a number within so many bytes. */
const lead = 90;

const openByte = byteTable(beforeNumbers.opening);
const passedByte = byteTable(beforeNumbers.passed);
const wordByte = byteTable(nameCharacters);

/**
 * Makes the function that tells whether a list of numbers may follow a name that ends there. It is asked of every name, in
 * order, so it looks at few bytes, and for the next bracket only once.
 */
export function byteListFinder(bytes: Uint8Array): (nameEnd: number) => boolean {
  let open = -1;
  return (nameEnd) => {
    if (open < nameEnd) {
      open = nameEnd;
      while (open < bytes.length && openByte[bytes[open]!] === 0) open++;
    }
    return open - nameEnd < lead && mayBeByteList(bytes, nameEnd);
  };
}

function mayBeByteList(bytes: Uint8Array, nameEnd: number): boolean {
  const limit = Math.min(bytes.length, nameEnd + lead);
  let isOpen = false;
  for (let at = nameEnd; at < limit; at++) {
    const byte = bytes[at]!;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    if (isOpen && isDigit) return true;
    // The type of a number in Java.
    if (byte === 0x28 && bytes[at + 1] === 0x62 && bytes[at + 5] === 0x29) {
      at += 5;
      continue;
    }
    if (byte === 0x7b || byte === 0x5b || byte === 0x28) isOpen = true;
    else if (passedByte[byte] === 0) {
      if (wordByte[byte] === 0) return false;
      isOpen = false;
    }
  }
  return false;
}

/** Every list in a text, by its first numbers. */
const lists = new RegExp(String.raw`${number}(?:\s{0,4},\s{0,40}${number}){11}`, 'g');

/** Whether lists beside one in hexadecimal are no keys: then a test computes with it. What a program printed is decimal. */
function isTestVector(text: string, from: number, to: number): boolean {
  for (const { index } of text.matchAll(lists)) {
    const before = text.slice(Math.max(0, index - 80), index);
    if (
      (index < from - 6 || index > to) &&
      !/(?<!pub\w{0,8})(?:key|iv|nonce)\w{0,8}\W[^;]{0,60}$/i.test(before)
    )
      return true;
  }
  return false;
}

/** Bytes that somebody drew at random, written as a list of numbers; null where there are none. */
export function randomByteList(text: string, nameEnd: number): Literal | null {
  const found = matchFrom(list, text, nameEnd);
  if (found === null) return null;
  const values = found[1]!.split(',').map((value) => toByte(value.replace('(byte)', '')));
  const to = nameEnd + found[0].length;
  const from = to - found[1]!.length;
  if (!isRandom(values) || (/^\D{0,8}0x/.test(found[1]!) && isTestVector(text, from, to))) return null;
  return { from, to, quoted: true };
}

/** Also of minus a hexadecimal number. */
function toByte(text: string): number {
  const value = Number(text.replace('-', ''));
  return text.includes('-') ? 256 - value : value;
}

/** Few values come twice, they go up and down, and are all over the place. */
function isRandom(values: readonly number[]): boolean {
  if (values.some((value) => value > 255)) return false;
  const different = new Set(values).size;
  const steps = values.slice(1).map((value, index) => value - values[index]!);
  const small = steps.filter((step) => Math.abs(step) <= 2).length;
  const turns = steps.slice(1).filter((step, index) => step > 0 !== steps[index]! > 0).length;
  return (
    different * 4 >= Math.min(values.length, 90) * 3 &&
    small * 4 <= steps.length &&
    turns * 3 >= steps.length &&
    Math.max(...values) - Math.min(...values) >= 100 &&
    values.some((value) => value >= 127)
  );
}
