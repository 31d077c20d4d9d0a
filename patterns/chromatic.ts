import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chromatic',
  title: 'Chromatic',
  docs: 'https://www.chromatic.com/docs/cli/',
  secrets: [
    {
      id: 'chromatic-project-token',
      title: 'Chromatic project token',
      format: 'chpt_{hex:15}',
      env: 'CHROMATIC_PROJECT_TOKEN',
      revoke: 'https://www.chromatic.com/start',
      confidence: 'certain',
    },
  ],
});
