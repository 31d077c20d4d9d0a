import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'trello',
  title: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  secrets: [
    {
      id: 'trello-token',
      title: 'Trello token',
      format: 'ATTA{hex:64}{HEX:8}',
      env: 'TRELLO_TOKEN',
      revoke: 'https://trello.com/power-ups/admin',
      confidence: 'certain',
    },
  ],
});
