import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stormglass',
  title: 'Storm Glass',
  docs: 'https://docs.stormglass.io/',
  secrets: [
    {
      id: 'stormglass-api-key',
      title: 'Storm Glass API key',
      format: ['{uuid:36}-{uuid:36}', '{[a-z0-9-]:73}'],
      near: ['stormglass', 'storm glass'],
      checks: ['letters-and-digits'],
      env: 'STORMGLASS_API_KEY',
      revoke: 'https://dashboard.stormglass.io/',
      confidence: 'likely',
    },
  ],
});
