import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sugester',
  title: 'Sugester',
  docs: 'https://sugester.com/api',
  secrets: [
    {
      id: 'sugester-api-token',
      title: 'Sugester API token',
      format: '{base62:32}',
      near: ['sugester'],
      checks: ['letters-and-digits'],
      env: 'SUGESTER_TOKEN',
      confidence: 'likely',
    },
  ],
});
