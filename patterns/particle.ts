import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'particle',
  title: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  secrets: [
    {
      id: 'particle-access-token',
      title: 'Particle access token',
      format: '{Hex:40}',
      near: [
        'api.particle.io',
        'particle access',
        'particle token',
        'particle key',
        'particle secret',
        'particle.io',
      ],
      checks: ['letters-and-digits'],
      env: 'PARTICLE_ACCESS_TOKEN',
      revoke: 'https://console.particle.io/',
      confidence: 'likely',
    },
  ],
});
