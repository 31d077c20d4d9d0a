import { providerGuide } from './providerGuide.ts';

/** For every provider that has no guide of its own. */
export const general = providerGuide({
  provider: 'general',
  stop: { sources: [] },
  replace: { sources: [] },
  look: { sources: [] },
  made: { sources: [] },
  tell: { sources: [] },
});
