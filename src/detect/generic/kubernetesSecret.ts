import { latin1 } from '../../text/latin1.ts';
import { isSecretEntry, type SecretEntry } from './isSecretEntry.ts';
import { type ManifestLine, manifestLines } from './manifestLines.ts';

/** Whether the word `Secret` at `start` … `end` is the kind of a Kubernetes object: `kind: Secret`, `"kind": "Secret"`. */
export function isSecretKind(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start - 1;
  if (end - start !== 6 || (bytes[at] !== 0x20 && !isQuote(bytes[at]) && bytes[at] !== 0x3a)) return false;
  const first = Math.max(0, start - 12);
  while (at >= first && (bytes[at] === 0x20 || isQuote(bytes[at]))) at--;
  if (bytes[at] !== 0x3a) return false;
  at--;
  while (at >= first && (bytes[at] === 0x20 || isQuote(bytes[at]))) at--;
  return latin1(bytes, Math.max(0, at - 3), at + 1) === 'kind';
}

/**
 * The secrets of the Kubernetes object whose kind stands at `at`: what its author put there is secret, so only what
 * plainly opens nothing is left out (user names, hosts, certificates, templates, stand-ins).
 * https://kubernetes.io/docs/concepts/configuration/secret/
 */
export function kubernetesSecrets(
  bytes: Uint8Array,
  at: number,
): { start: number; end: number; name: string }[] {
  const manifest = manifestLines(bytes, at);
  if (manifest === null) return [...compactEntries(bytes, at)];
  const { lines, indent: own } = manifest;
  const found: SecretEntry[] = [];
  let section: { name: string; indent: number } | null = null;
  let inner = -1;
  lines.forEach(({ text, indent }, index) => {
    const [, name, rest] = /^["']?([\w./-]{1,253})["']?\s*:(?:\s+(.*))?$/.exec(text) ?? [];
    if (name === undefined || (section !== null && inner >= 0 && indent > inner)) return;
    if (indent <= own) {
      const isOpen = rest === undefined || /^(?:\{?|#.*)$/.test(rest);
      section = indent === own && isOpen && /^(?:data|stringData)$/.test(name) ? { name, indent } : null;
      inner = -1;
    } else if (section !== null) {
      if (inner < 0) inner = indent;
      const entry = indent === inner ? entryAt(lines, index, name, rest ?? '') : null;
      if (entry !== null && isSecretEntry(entry, section.name === 'data')) found.push(entry);
    }
  });
  return found;
}

/** The value of the entry in a line, which may go on in a block below it. */
function entryAt(
  lines: readonly ManifestLine[],
  index: number,
  name: string,
  rest: string,
): SecretEntry | null {
  const line = lines[index]!;
  if (/^[|>][\d+-]{0,2}\s*(?:#.*)?$/.test(rest)) {
    const block: ManifestLine[] = [];
    for (let at = index + 1; at < lines.length && lines[at]!.indent > line.indent; at++)
      block.push(lines[at]!);
    const last = block.at(-1);
    if (last === undefined) return null;
    const value = block.map(({ text }) => text).join(rest.startsWith('|') ? '\n' : ' ');
    return { name, start: block[0]!.start, end: last.start + last.text.length, value };
  }
  const [, quote, quoted, plain] =
    /^(?:(["'])(.*?)\1,?\s*(?:#.*)?|([^\s"'#&*!|>{[][^#]*?)\s*(?: #.*)?)$/.exec(rest) ?? [];
  const value = quote === undefined ? plain : quoted;
  if (value === undefined || value === '') return null;
  const start = line.start + line.text.length - rest.length + (quote?.length ?? 0);
  return { name, start, end: start + value.length, value };
}

/** The entries of an object of JSON in one line. */
function* compactEntries(bytes: Uint8Array, at: number): Generator<SecretEntry> {
  const first = Math.max(0, at - 2048);
  const before = latin1(bytes, first, at);
  const from = Math.max(0, before.slice(0, -8).lastIndexOf('"kind"'));
  const behind = latin1(bytes, at, at + 4096);
  const next = behind.indexOf('"kind"');
  const text = before.slice(from) + (next < 0 ? behind : behind.slice(0, next));
  for (const section of text.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]*)\}/g)) {
    const inside = first + from + section.index + section[0].length - 1 - section[2]!.length;
    for (const { 1: name, 2: value, index, 0: whole } of section[2]!.matchAll(
      /"([^"]{1,253})"\s{0,4}:\s{0,4}"([^"\\]*)"/g,
    )) {
      const end = inside + index + whole.length - 1;
      const entry = { name: name!, start: end - value!.length, end, value: value! };
      if (isSecretEntry(entry, section[1] === 'data')) yield entry;
    }
  }
}

const isQuote = (byte: number | undefined) => byte === 0x22 || byte === 0x27;
