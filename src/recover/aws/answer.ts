import type { Section } from '../types.ts';
import { supportCenter } from './case.ts';
import { names } from './consoleNames.ts';
import { sources } from './sources.ts';

/** The answer to the case: what was done and found, never a secret. */
export const answer: Section = {
  id: 'answer',
  steps: [
    {
      id: 'case-answer',
      actor: 'administrator',
      console: { ...supportCenter, names: [...supportCenter.names, names.reply] },
      letters: ['case-answer'],
      sources: [sources.caseStatus, sources.quarantineV4, sources.supportLanguages],
      after: ['deactivate-key', 'trail-sessions', 'foreign-remove'],
      until: 'deadline',
    },
    { id: 'answer-without-secrets', actor: 'anyone', sources: [sources.caseStatus], note: true },
  ],
};
