import { commitsMessages } from '../messages/commits.ts';
import { reportMessages as messages } from '../messages/report.ts';
import { bySecret } from '../policy/bySecret.ts';
import type { Advice } from '../remedy/advise.ts';
import type { Report } from './report.ts';
import type { Writer } from './writer.ts';

/** The first line: what happened, what it is, where, and what to do. Some editors show nothing but this. */
export function headline(report: Report, writer: Writer): string[] {
  const { findings, skipped, undo } = report;
  const { colours, safe, advice, what, place } = writer;
  const strong = (lead: string) => lead.replace(/\S(?:.*\S)?/, (text) => colours.bold(colours.red(text)));
  const blocking = findings.filter((finding) => finding.blocks);
  const [first] = blocking;
  if (!first) {
    const [unchecked] = skipped;
    if (!unchecked) return [];
    return [
      `${strong(leadOf(report, false))}${messages.unchecked(skipped.length, safe(unchecked.file), safe(unchecked.reason))}`,
    ];
  }
  const sentence =
    blocking.length > 1
      ? messages.many(bySecret(blocking).length, blocking.length, what(first), place(first))
      : messages.one(what(first), place(first), first.exposure) +
        (undo === undefined ? wayOut(advice(first)) : '');
  return [`${strong(leadOf(report, true))}${colours.bold(sentence)}`];
}

/** What happened, and to what; `found` is false where something could not be looked at. */
function leadOf({ command, hook }: Report, found: boolean): string {
  if (command === 'push' || command === 'made' || command === 'message')
    return (found ? commitsMessages.lead : commitsMessages.unchecked)[command];
  if (hook) return messages.lead.refused;
  if (!found) return messages.prefix;
  return command === 'staged' ? messages.lead.wouldRefuse : messages.lead.found;
}

/** In a few words, what to do; nothing where it takes more than a few. */
function wayOut({ untrack, language, suppliers, names }: Advice): string {
  if (untrack) return messages.untrackIt;
  const isProse = language === 'text' || language === 'dotenv';
  if (isProse || suppliers.includes('comment') || suppliers.includes('client')) return '';
  const [name] = names.values();
  return messages.useVariable(name!);
}
