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
    {
      id: 'steam-server-token',
      title: 'Steam game server login token',
      format: '{HEX:32}',
      near: ['sv_setsteamaccount', 'gslt', 'steam account', 'steamaccount'],
      checks: ['letters-and-digits'],
      env: 'STEAM_ACCOUNT',
      docs: 'https://developer.valvesoftware.com/wiki/Counter-Strike:_Global_Offensive_Dedicated_Servers',
      revoke: 'https://steamcommunity.com/dev/managegameservers',
      confidence: 'likely',
    },
  ],
});
