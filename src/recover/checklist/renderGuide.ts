import { recoverMessages as messages } from '../../messages/recover.ts';
import { placeholders } from '../facts.ts';
import type { FactName, Facts } from '../types.ts';
import { type Block, markOf, withoutMark } from './block.ts';
import { stepLines, type WordedGuide } from './stepLines.ts';
import { type Tick, untouched } from './tickLine.ts';

export interface Written {
  readonly ticks: ReadonlyMap<string, Tick>;
  /** What stands on the lines to fill in, usable or not. */
  readonly facts: ReadonlyMap<FactName, string>;
}

/** The whole guide in parts, each of which keeps its identity through every version and language. */
export function renderGuide(worded: WordedGuide, facts: Facts, { ticks, facts: filled }: Written): Block[] {
  const { provider, guide, language, text } = worded;
  const blocks: Block[] = [
    {
      mark: { kind: 'guide', id: provider },
      lines: [
        `# ${text.title} ${markOf({ kind: 'guide', id: `${provider}.${language}` })}`,
        '',
        ...text.intro(facts).flatMap((paragraph) => [...paragraph.split('\n'), '']),
      ],
    },
  ];
  if (guide.facts.length > 0) {
    const lines = guide.facts.map((name) => {
      const label = messages.facts[name];
      return `- ${label}: ${filled.get(name) ?? facts.values[name]} ${markOf({ kind: 'fact', id: name })}`;
    });
    blocks.push({
      mark: { kind: 'facts', id: 'facts' },
      lines: [
        `## ${messages.factsTitle} ${markOf({ kind: 'facts', id: 'facts' })}`,
        '',
        messages.factsIntro,
        '',
        ...lines,
        '',
      ],
    });
  }
  for (const [at, section] of guide.sections.entries()) {
    const { title, intro } = text.sections[section.id]!;
    blocks.push({
      mark: { kind: 'section', id: section.id },
      lines: [
        `## ${at + 1}. ${title} ${markOf({ kind: 'section', id: section.id })}`,
        '',
        ...(intro?.(facts) ?? []).flatMap((paragraph) => [...paragraph.split('\n'), '']),
      ],
    });
    for (const step of section.steps) {
      if (step.when && !step.when(facts)) continue;
      const lines = stepLines(step, worded, facts, ticks.get(step.id) ?? untouched);
      blocks.push({ mark: { kind: 'step', id: step.id }, lines });
    }
  }
  return blocks;
}

/** The same as a page of the documentation: without marks, with the words to replace in the place of lines to fill in. */
export function renderPage(worded: WordedGuide, facts: Facts): string {
  const lines = renderGuide(worded, facts, { ticks: new Map(), facts: new Map() }).flatMap((block) =>
    block.mark.kind === 'facts' ? placeholderLines(worded.guide.facts) : block.lines.map(withoutMark),
  );
  return `${lines.join('\n').trimEnd()}\n`;
}

const placeholderLines = (names: readonly FactName[]) => [
  messages.placeholdersIntro,
  '',
  ...names.map((name) => `- \`${placeholders[name]}\`: ${messages.facts[name]}`),
  '',
];
