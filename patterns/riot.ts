import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'riot',
  title: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  related: [{ role: 'endpoint', format: '{[a-z0-9]:2-8}.api.riotgames.com' }],
  secrets: [
    {
      id: 'riot-api-key',
      title: 'Riot Games API key',
      format: 'RGAPI-{uuid:36}',
      env: 'RIOT_API_KEY',
      revoke: 'https://developer.riotgames.com/',
      confidence: 'certain',
    },
  ],
});
