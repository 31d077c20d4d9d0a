import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'versioneye',
  title: 'VersionEye',
  docs: 'https://github.com/versioneye',
  secrets: [
    {
      id: 'versioneye-api-key',
      title: 'VersionEye API key',
      format: ['{[A-Za-z0-9-]:40}'],
      near: ['versioneye'],
      checks: ['letters-and-digits'],
      env: 'VERSIONEYE_API_KEY',
      confidence: 'likely',
    },
  ],
});
