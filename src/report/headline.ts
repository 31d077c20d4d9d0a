import { reportMessages as messages } from '../messages/report.ts';
import type { Advice } from '../remedy/advise.ts';
import type { Report } from './report.ts';
import type { Writer } from './writer.ts';

/** The first line: what happened, what it is, where, and what to do. Some editors show nothing but this. */
export function headline({ command, findings, skipped, hook }: Report, writer: Writer): string[] {
  const { colours, safe, advice, what, place } = writer;
  const strong = (text: string) => colours.bold(colours.red(text));
  const blocking = findings.filter((finding) => finding.blocks);
  const [first] = blocking;
  if (!first) {
    const [unchecked] = skipped;
    if (!unchecked) return [];
    const head = hook ? `${messages.prefix} ${messages.refused}` : messages.prefix;
    return [
      `${strong(head)} ${messages.unchecked(skipped.length, safe(unchecked.file), safe(unchecked.reason))}`,
    ];
  }
  const byHand = command === 'scan' ? messages.found : messages.wouldRefuse;
  const sentence =
    blocking.length > 1
      ? messages.many(blocking.length, what(first), place(first))
      : messages.one(what(first), place(first)) + wayOut(advice(first));
  return [`${strong(`${messages.prefix} ${hook ? messages.refused : byHand}`)} ${colours.bold(sentence)}`];
}

/** In a few words, what to do; nothing where it takes more than a few. */
function wayOut({ untrack, language, suppliers, names }: Advice): string {
  if (untrack) return messages.untrackIt;
  const isProse = language === 'text' || language === 'dotenv';
  if (isProse || suppliers.includes('comment') || suppliers.includes('client')) return '';
  const [name] = names.values();
  return messages.useVariable(name!);
}
