import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'workstack',
  title: 'Workstack',
  docs: 'https://www.workstack.io/',
  secrets: [
    {
      id: 'workstack-api-key',
      title: 'Workstack API key',
      format: '{base62:60}',
      near: ['workstack'],
      checks: ['letters-and-digits'],
      env: 'WORKSTACK_API_KEY',
      confidence: 'likely',
    },
  ],
});
