import type { Evidence } from '../detect/evidence.ts';
import { explainMessages as messages } from '../messages/explain.ts';
import { reportMessages } from '../messages/report.ts';
import { titlesMessages } from '../messages/titles.ts';
import type { Finding } from '../policy/finding.ts';
import { table } from './table.ts';

/** Why a finding is one, in lines: what speaks for it and against it, and how sure that makes it. */
export function explanation(finding: Finding, safe: (text: string) => string): string[] {
  const { rule, confidence, evidence, parts } = finding;
  const isMarked = new Set(
    evidence.flatMap((each) => (each.kind === 'marker' && each.own ? [each.role] : [])),
  );
  const tells = new Set(evidence.flatMap((each) => (each.kind === 'fact' ? [each.role] : [])));
  // A check that proves nothing and has something to tell has told it.
  const counted = evidence.filter((each) => each.kind !== 'check' || each.proves || !tells.has(each.role));
  /** Sentences with the parts that they are true of. */
  const said = new Map<string, { isFor: boolean; roles: Set<string> }>();
  for (const each of counted) {
    for (const sentence of sentencesOf(each, isMarked.has(each.role), safe)) {
      const known = said.get(sentence) ?? { isFor: each.for, roles: new Set() };
      said.set(sentence, known);
      if (each.role !== '') known.roles.add(titlesMessages.of(each.role));
    }
  }
  const rows = [...said].map(([sentence, { isFor, roles }]) => [
    isFor ? messages.for : messages.against,
    ...(parts.length > 1 ? [[...roles].join(', ')] : []),
    sentence,
  ]);
  const ordered = [
    ...rows.filter(([side]) => side === messages.for),
    ...rows.filter(([side]) => side !== messages.for),
  ];
  return [messages.head[confidence](rule), ...table(ordered).map((row) => `  ${row}`)];
}

function sentencesOf(evidence: Evidence, isMarked: boolean, safe: (text: string) => string): string[] {
  switch (evidence.kind) {
    case 'marker':
      return [(evidence.own ? messages.marker : messages.markerAround)(safe(evidence.marker))];
    case 'form': {
      if (!evidence.for) return [messages.longer(evidence.length)];
      if (evidence.characters === 'lines') return [messages.formOfLines];
      const form = isMarked ? messages.form : messages.formAlone;
      return [form(evidence.length, messages.characters[evidence.characters])];
    }
    case 'check':
      return [messages.checks[evidence.check] ?? messages.otherCheck(evidence.check)];
    case 'fact':
      return [messages.fact(reportMessages.fact(safe(evidence.name), safe(evidence.value)))];
    case 'name': {
      const name = safe(evidence.name);
      return evidence.for
        ? [messages.name(name, messages.means[evidence.means], evidence.quoted)]
        : [messages.weakName(name, evidence.quoted)];
    }
    case 'near':
      return [(evidence.for ? messages.near : messages.nearAlone)(safe(evidence.name), evidence.lines)];
    case 'variable':
      return [messages.variable(evidence.name)];
    case 'alone':
      return [messages.alone];
    case 'beside':
      return [messages.beside(evidence.rule, evidence.lines)];
    case 'random':
      return [evidence.for ? messages.random(evidence.bits) : messages.notRandom];
    case 'real':
      return [messages.real];
    case 'wrapped':
      return evidence.in.map((each) => messages.wrapped[each]);
    case 'place':
      return [messages.place[evidence.place]];
  }
}
