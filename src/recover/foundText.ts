import { recoverMessages as messages } from '../messages/recover.ts';
import { titlesMessages } from '../messages/titles.ts';
import { fileName } from './checklist/recoveryFile.ts';
import type { LeakRecord } from './leakRecord.ts';
import type { Search } from './search.ts';

/** `keyguard recover` after its search: what was found, in a few lines, and how to go on. */
export function foundText(
  record: LeakRecord,
  found: Search | null,
  { isNew, command }: { readonly isNew: boolean; readonly command: string },
): string[] {
  return [
    ...(found ? leakLines(record, found) : [messages.noRepository]),
    ...(found ? furtherLines(record, found, command) : []),
    isNew ? messages.written(fileName, found !== null) : messages.updated(fileName),
    messages.howOn(command),
  ];
}

function leakLines(record: LeakRecord, { leak }: Search): string[] {
  const what = record.keyId ?? titlesMessages.of(record.title);
  if (leak === null) return [what === '' ? messages.noneHere(record.provider) : messages.notHere(what)];
  const { commits, first, places, branches, tags, remotes, elsewhere } = leak;
  const files = places.map(({ file, line }) => `${file}:${line}`);
  const held = { branches, tags, remotes: remotes.map(({ name }) => name), elsewhere };
  return [
    messages.foundHere(what, commits, first?.when ?? null),
    ...(files.length > 0 ? [messages.inFiles(files)] : []),
    ...(['branches', 'tags', 'remotes', 'elsewhere'] as const)
      .filter((kind) => held[kind].length > 0)
      .map((kind) => messages.heldBy(kind, held[kind])),
  ];
}

/** What else leaked: each has a guide of its own. */
export function furtherLines(
  { provider }: LeakRecord,
  { otherKeys, otherProviders, further }: Search,
  command: string,
): string[] {
  return [
    ...(otherKeys.length > 0 ? [messages.otherKeys(provider, otherKeys, command)] : []),
    ...(otherProviders.length > 0 ? [messages.otherProviders(otherProviders, command)] : []),
    ...(further > 0 ? [messages.further(further)] : []),
  ];
}
