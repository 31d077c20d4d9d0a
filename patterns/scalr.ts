import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scalr',
  title: 'Scalr',
  docs: 'https://docs.scalr.io/docs/api-tokens',
  secrets: [
    {
      id: 'scalr-api-token',
      title: 'Scalr API token',
      format: 'eyJ{base64url:20-80}.{base64url:40-120}.{base64url:43}',
      near: ['scalr'],
      checks: ['mixed'],
      env: 'SCALR_TOKEN',
      revoke: 'https://scalr.io/',
      confidence: 'likely',
    },
  ],
});
