import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'maxmind',
  title: 'MaxMind',
  docs: 'https://dev.maxmind.com/license-key-validation-api/',
  secrets: [
    {
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      format: '{base62:6}_{base62:29}_mmk',
      env: 'MAXMIND_LICENSE_KEY',
      revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
      confidence: 'certain',
    },
    {
      id: 'maxmind-legacy-license-key',
      title: 'MaxMind licence key of the older form',
      format: '{base62:16}',
      near: ['maxmind', 'geoip license', 'geoipupdate', 'geoip key', 'geolite license'],
      checks: ['mixed'],
      env: 'MAXMIND_LICENSE_KEY',
      revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
      confidence: 'likely',
    },
  ],
});
