import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bugherd',
  title: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  secrets: [
    {
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      format: '{base36:22}',
      near: ['bugherd'],
      checks: ['letters-and-digits'],
      env: 'BUGHERD_API_KEY',
      confidence: 'likely',
    },
  ],
});
