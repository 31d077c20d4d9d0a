import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'segment',
  title: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  related: [
    {
      role: 'write key',
      format: '{base62:32}',
      names: ['segment write key', 'analytics load', 'analytics write key', 'load write key'],
      public: true,
    },
  ],
  secrets: [
    {
      id: 'segment-public-api-token',
      title: 'Segment Public API token',
      format: 'sgp_{base62:64}',
      env: 'SEGMENT_TOKEN',
      revoke: 'https://app.segment.com/',
      confidence: 'certain',
    },
    {
      id: 'segment-config-api-token',
      title: 'Segment Config API token',
      format: '{base64url:43}.{base64url:43}',
      near: ['segment'],
      checks: ['mixed'],
      env: 'SEGMENT_ACCESS_TOKEN',
      revoke: 'https://app.segment.com/',
      confidence: 'likely',
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      format: '{base62:32}',
      near: ['segment api key', 'segment secret', 'segment token', 'segment analytics key'],
      checks: ['mixed'],
      env: 'SEGMENT_WRITE_KEY',
      revoke: 'https://app.segment.com/',
      confidence: 'likely',
    },
  ],
});
