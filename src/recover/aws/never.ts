import type { Section } from '../types.ts';
import { sources } from './sources.ts';

/** The box of what not to do. */
export const never: Section = {
  id: 'never',
  steps: [
    {
      id: 'never-do',
      actor: 'anyone',
      sources: [sources.quarantineV4, sources.caseStatus, sources.updateKeys],
      note: true,
    },
  ],
};
