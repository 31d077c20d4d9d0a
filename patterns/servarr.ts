import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'servarr',
  title: 'Servarr (Sonarr, Radarr, …)',
  docs: 'https://wiki.servarr.com/',
  secrets: [
    {
      id: 'servarr-api-key',
      title: 'Sonarr, Radarr, Lidarr or Prowlarr API key',
      format: '{hex:32}',
      near: ['sonarr', 'radarr', 'lidarr', 'readarr', 'prowlarr', 'whisparr'],
      checks: ['letters-and-digits'],
      env: 'SONARR_API_KEY',
      confidence: 'likely',
      docs: 'https://github.com/Sonarr/Sonarr/blob/develop/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
    },
  ],
});
