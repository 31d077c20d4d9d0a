import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tinybird',
  title: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  secrets: [
    {
      id: 'tinybird-token',
      title: 'Tinybird token',
      format: 'p.eyJ1IjogI{base64url:60-240}.{base64url:40-50}',
      env: 'TINYBIRD_TOKEN',
      revoke: 'https://cloud.tinybird.co/tokens',
      confidence: 'certain',
    },
  ],
});
