import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudflare-r2',
  title: 'Cloudflare R2',
  docs: 'https://developers.cloudflare.com/r2/api/tokens/',
  secrets: [
    {
      id: 'cloudflare-r2-secret-access-key',
      title: 'Cloudflare R2 secret access key',
      format: '{hex:64}',
      near: ['r2 secret', 'r2 access', 'r2.cloudflarestorage.com', 'r2 key', 'cloudflare r2'],
      checks: ['letters-and-digits'],
      role: 'secret',
      group: 'cloudflare-r2-key',
      env: 'CLOUDFLARE_R2_SECRET_ACCESS_KEY',
      revoke: 'https://dash.cloudflare.com/?to=/:account/r2/api-tokens',
      confidence: 'likely',
    },
  ],
});
