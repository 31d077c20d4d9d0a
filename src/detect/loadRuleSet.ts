import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { isBigEndian, type Machine } from '../wasm/machine.ts';
import { roomForTables } from './anchors/machineFinder.ts';
import { deserializeRuleSet, type RuleSet } from './ruleSet.ts';

/** The rules of the package, from `dist/rules.json` and `dist/anchors.bin`. */
export function loadRuleSet(): RuleSet {
  const folder = join(packageRoot(), 'dist');
  const file = join(folder, 'rules.json');
  // The index is written little-endian.
  if (isBigEndian) throw new Error('keyguard does not run on a processor that writes numbers big-endian');
  const { machine, anchors } = readAnchors(join(folder, 'anchors.bin'));
  return deserializeRuleSet(anchors, partReader(file), machine);
}

/** Reads the index to where it is used. */
function readAnchors(path: string): { anchors: Uint8Array; machine?: Machine } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const room = roomForTables(size);
    const anchors = room?.bytes ?? new Uint8Array(size);
    if (readSync(file, anchors, 0, size, 0) !== size) throw new Error(`${path} cannot be read as a whole`);
    return room === null ? { anchors } : { anchors, machine: room.machine };
  } finally {
    closeSync(file);
  }
}

/** What a finding asks of those that know public values, and some more. */
const mostParts = 64;

/** A commit needs a few rules, and a list of all of them needs the file: the first parts are read alone. */
function partReader(path: string): (from: number, to: number) => Uint8Array {
  let parts = 0;
  let file: number | undefined;
  let whole: Buffer | undefined;
  return (from, to) => {
    if (whole !== undefined) return whole.subarray(from, to);
    // It stays open until the whole is read, or to the end of the program.
    file ??= openSync(path, 'r');
    if (parts++ < mostParts) return readPart(file, from, to);
    whole = readPart(file, 0, fstatSync(file).size);
    closeSync(file);
    return whole.subarray(from, to);
  };
}

function readPart(file: number, from: number, to: number): Buffer {
  const part = Buffer.allocUnsafe(to - from);
  return part.subarray(0, readSync(file, part, 0, part.length, from));
}
