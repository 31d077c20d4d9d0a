import { code } from '../code.ts';
import type { SectionText } from '../sectionText.ts';
import { textOfSections } from '../sectionText.ts';
import type { Facts, GuideText, StepText } from '../types.ts';

/** What a guide says that no other one says: the order, what a thief can do, and five steps. */
export interface ProviderWords {
  readonly title: string;
  /** First what somebody can do with this kind of key, then in which order to go. */
  readonly intro: readonly string[];
  readonly stop: StepText;
  readonly replace: StepText;
  readonly look: StepText;
  readonly made: StepText;
  readonly tell: StepText;
}

/** What all guides of the skeleton say in the same words. */
export interface SharedWords {
  readonly titles: Readonly<Record<'stop' | 'replace' | 'look' | 'tell', string>>;
  readonly steps: Readonly<
    Record<
      'repository-private' | 'leak-found' | 'leak-elsewhere' | 'tell-others' | 'protect-guard',
      (facts: Facts) => StepText
    >
  >;
  readonly clean: SectionText;
  readonly letters: GuideText['letters'];
}

/** Joins both to the text of a guide made by `providerGuide`. */
export function providerText(
  words: ProviderWords,
  { titles, steps, clean, letters }: SharedWords,
): GuideText {
  return {
    title: words.title,
    intro: () => words.intro,
    ...textOfSections({
      stop: {
        title: titles.stop,
        steps: {
          'stop-key': (facts) => withPage(words.stop, facts),
          'repository-private': steps['repository-private'],
        },
      },
      replace: { title: titles.replace, steps: { 'replace-key': () => words.replace } },
      look: {
        title: titles.look,
        steps: {
          'leak-found': steps['leak-found'],
          'look-log': () => words.look,
          'look-made': () => words.made,
        },
      },
      clean: { ...clean, steps: { ...clean.steps, 'leak-elsewhere': steps['leak-elsewhere'] } },
      tell: {
        title: titles.tell,
        steps: {
          'tell-provider': () => words.tell,
          'tell-others': steps['tell-others'],
          'protect-guard': steps['protect-guard'],
        },
      },
    }),
    letters,
  };
}

/** With the page on which the rule says that this secret is revoked. */
function withPage(text: StepText, { title, revoke }: Facts): StepText {
  return revoke === '' ? text : { ...text, body: [`${code(title)}: <${revoke}>`, ...text.body] };
}
