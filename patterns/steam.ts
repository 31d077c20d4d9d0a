import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'steam',
  title: 'Steam',
  docs: 'https://steamcommunity.com/dev',
  secrets: [
    {
      id: 'steam-web-api-key',
      title: 'Steam Web API key',
      format: '{Hex:32}',
      near: ['steam api', 'steam key', 'steam web api', 'steam web key', 'steamapi', 'steam token'],
      checks: ['letters-and-digits'],
      env: 'STEAM_API_KEY',
      revoke: 'https://steamcommunity.com/dev/apikey',
      confidence: 'likely',
    },
  ],
});
