import { printable } from '../../terminal.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const entries = (count: number) =>
  count === 1 ? 'one exception' : `${count.toLocaleString('en')} exceptions`;

/** `keyguard allow --review` and `keyguard allow --prune`. */
export const policyReview = {
  noFile: 'There is no .keyguard/allow.toml: nothing is allowed but by markers.',
  noEntries: '.keyguard/allow.toml holds no exceptions.',
  inline:
    'the exceptions of .keyguard/allow.toml are not written as [[allow]], one below the other: take them out by hand; nothing was changed',
  notAll: (file: string, reason: string) =>
    `nothing was changed, because not all could be looked at: ${printable(file)}: ${printable(reason)}`,
  rule: (id: string) => `rule ${oneLine(id)}`,
  path: (glob: string) => `path ${oneLine(glob)}`,
  value: 'one value',
  reason: (reason: string) => `reason: ${oneLine(reason)}`,
  owner: (owner: string) => `owner: ${oneLine(owner)}`,
  states: {
    expired: (day: string) => `EXPIRED on ${day}: it allows nothing`,
    stale: 'STALE: it covers nothing any more',
    wide: (count: number) => `WIDE: without a value it covers whatever comes; now ${count}`,
    used: (count: number) => (count === 1 ? 'covers one secret' : `covers ${count} secrets`),
  },
  until: (day: string) => `until ${day}`,
  place: (file: string, line: number) => `${oneLine(file)}:${line}`,
  more: (count: number) => `and ${count} more`,
  summary: (all: number, expired: number, stale: number) =>
    `${entries(all)}, ${expired} expired, ${stale} stale${expired + stale > 0 ? '; keyguard allow --prune takes these out' : ''}`,
  nothingToPrune: 'Every exception is in force and covers something: nothing was changed.',
  pruned: (count: number, command: string) => `${entries(count)} taken out.\nNext: ${command}`,
};
