import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'teamgate',
  title: 'Teamgate',
  docs: 'https://developers.teamgate.com/',
  secrets: [
    {
      id: 'teamgate-api-token',
      title: 'Teamgate API key or auth token',
      format: ['{base62:40}', '{base62:80}'],
      near: ['teamgate'],
      checks: ['letters-and-digits'],
      env: 'TEAMGATE_TOKEN',
      confidence: 'likely',
    },
  ],
});
