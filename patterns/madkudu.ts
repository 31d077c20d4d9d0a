import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'madkudu',
  title: 'MadKudu',
  docs: 'https://developers.madkudu.com/',
  secrets: [
    {
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      format: '{hex:32}',
      near: ['madkudu'],
      checks: ['letters-and-digits'],
      env: 'MADKUDU_API_KEY',
      confidence: 'likely',
    },
  ],
});
