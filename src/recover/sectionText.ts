import type { Facts, GuideText, StepText } from './types.ts';

/** The sentences of one section in one language. */
export interface SectionText<Step extends string = string> {
  readonly title: string;
  readonly intro?: (facts: Facts) => readonly string[];
  readonly steps: Readonly<Record<Step, (facts: Facts) => StepText>>;
}

/** What a translation of a section must hold: a text for each step of the English one. */
export type TranslatedSection<English extends SectionText> = SectionText<keyof English['steps'] & string>;

/** The texts of sections, put together as the guide has them: sections by their id, steps by theirs. */
export function textOfSections(
  sections: Readonly<Record<string, SectionText>>,
): Pick<GuideText, 'sections' | 'steps'> {
  return {
    sections,
    steps: Object.assign({}, ...Object.values(sections).map(({ steps }) => steps)),
  };
}
