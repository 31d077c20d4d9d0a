import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jellyfin',
  title: 'Jellyfin',
  docs: 'https://api.jellyfin.org/',
  secrets: [
    {
      id: 'jellyfin-api-key',
      title: 'Jellyfin API key',
      format: '{hex:32}',
      near: ['jellyfin'],
      checks: ['letters-and-digits'],
      env: 'JELLYFIN_API_KEY',
      confidence: 'likely',
      docs: 'https://github.com/jellyfin/jellyfin/blob/master/src/Jellyfin.Database/Jellyfin.Database.Implementations/Entities/Security/ApiKey.cs',
    },
  ],
});
