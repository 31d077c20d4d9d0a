import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hetzner',
  title: 'Hetzner',
  docs: 'https://docs.hetzner.cloud/reference/cloud#authentication',
  secrets: [
    {
      id: 'hetzner-api-token',
      title: 'Hetzner API token',
      format: '{base62:64}',
      near: [
        'hetzner api',
        'hetzner key',
        'hetzner token',
        'hetzner secret',
        'hetzner access',
        'hetzner private',
        'hcloud api',
        'hcloud key',
        'hcloud token',
        'hcloud secret',
        'hcloud access',
        'hcloud private',
      ],
      checks: ['letters-and-digits'],
      env: 'HETZNER_API_TOKEN',
      revoke: 'https://console.hetzner.cloud/',
      confidence: 'likely',
    },
    {
      id: 'hetzner-dns-token',
      title: 'Hetzner DNS API token',
      format: '{base62:32}',
      near: ['hetzner', 'hcloud'],
      checks: ['letters-and-digits'],
      env: 'HETZNER_DNS_TOKEN',
      revoke: 'https://console.hetzner.cloud/',
      confidence: 'likely',
    },
  ],
});
