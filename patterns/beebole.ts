import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'beebole',
  title: 'BeeBole',
  docs: 'https://beebole.com/help/api/',
  secrets: [
    {
      id: 'beebole-api-token',
      title: 'BeeBole API token',
      format: '{base62:40}',
      near: [
        'beebole api',
        'beebole key',
        'beebole token',
        'beebole secret',
        'beebole access',
        'beebole private',
        'beebole client secret',
        'beebole auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'BEEBOLE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
