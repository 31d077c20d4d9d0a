import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'owlbot',
  title: 'Owlbot',
  docs: 'https://owlbot.info/',
  secrets: [
    {
      id: 'owlbot-api-key',
      title: 'Owlbot API key',
      format: '{base62:40}',
      near: ['owlbot'],
      checks: ['letters-and-digits'],
      env: 'OWLBOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
