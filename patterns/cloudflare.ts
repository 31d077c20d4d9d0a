import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudflare',
  title: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  related: [
    { role: 'account id', format: '{hex:32}', names: ['account id'] },
    { role: 'zone id', format: '{hex:32}', names: ['zone id'] },
    {
      role: 'email',
      format: '{[A-Za-z0-9._%+-]:1-60}@{[A-Za-z0-9.-]:3-60}',
      names: ['email', 'cloudflare user', 'auth email'],
    },
  ],
  secrets: [
    {
      id: 'cloudflare-scannable-token',
      title: 'Cloudflare API credential',
      format: '(cfk|cfut|cfat)_{base62:48}',
      env: 'CLOUDFLARE_API_TOKEN',
      revoke: 'https://dash.cloudflare.com/profile/api-tokens',
      confidence: 'certain',
    },
    {
      id: 'cloudflare-api-token',
      title: 'Cloudflare API token',
      format: '{base64url:40}',
      near: [
        'cloudflare api',
        'cloudflare key',
        'cloudflare token',
        'cloudflare secret',
        'cloudflare access',
        'cloudflare private',
        'cloudflare client secret',
        'cloudflare auth token',
        'cf api token',
        'cf token',
      ],
      checks: ['letters-and-digits'],
      env: 'CLOUDFLARE_API_TOKEN',
      revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    },
    {
      id: 'cloudflare-global-api-key',
      title: 'Cloudflare global API key',
      format: '{hex:37}',
      near: ['cloudflare', 'cf api key', 'cf key', 'x auth key'],
      env: 'CLOUDFLARE_API_KEY',
      revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare origin CA key',
      format: 'v1.0-{hex:24-64}-{[a-f0-9-]:120-300}',
      env: 'CLOUDFLARE_ORIGIN_CA_KEY',
      revoke: 'https://dash.cloudflare.com/profile/api-tokens',
      confidence: 'certain',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    },
  ],
});
