import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'trello',
  title: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  related: [{ role: 'API key', format: '{hex:32}', names: ['api key', 'trello key'] }],
  secrets: [
    {
      id: 'trello-token',
      title: 'Trello token',
      format: 'ATTA{hex:64}{HEX:8}',
      env: 'TRELLO_TOKEN',
      revoke: 'https://trello.com/power-ups/admin',
      confidence: 'certain',
    },
    {
      id: 'trello-api-key',
      title: 'Trello API key, or token of the older form',
      format: '({base62:32}|{base62:64}|{base36:60-66})',
      near: ['trello'],
      checks: ['letters-and-digits'],
      env: 'TRELLO_API_KEY',
      revoke: 'https://trello.com/my/account',
      confidence: 'likely',
    },
  ],
});
