import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloze',
  title: 'Cloze',
  docs: 'https://developer.cloze.com/',
  secrets: [
    {
      id: 'cloze-api-key',
      title: 'Cloze API key',
      format: '{hex:32}',
      near: ['cloze'],
      checks: ['letters-and-digits'],
      env: 'CLOZE_API_KEY',
      confidence: 'likely',
    },
  ],
});
