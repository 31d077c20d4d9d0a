import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'monkeylearn',
  title: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/',
  secrets: [
    {
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      format: '{base62:40}',
      near: ['monkeylearn'],
      checks: ['letters-and-digits'],
      env: 'MONKEYLEARN_API_KEY',
      confidence: 'likely',
    },
  ],
});
