import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'powrbot',
  title: 'Powrbot',
  docs: 'https://powrbot.com/',
  secrets: [
    {
      id: 'powrbot-api-key',
      title: 'Powrbot API key',
      format: '{base62:40}',
      near: ['powrbot'],
      checks: ['letters-and-digits'],
      env: 'POWRBOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
