import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'agora',
  title: 'Agora',
  docs: 'https://docs.agora.io/en/',
  secrets: [
    {
      id: 'agora-app-certificate',
      title: 'Agora app certificate or API secret',
      format: '{base62:32}',
      near: [
        'agora app certificate',
        'agora certificate',
        'agora api',
        'agora customer',
        'agora key',
        'agora token',
        'agora secret',
        'agora access',
        'agora private',
      ],
      checks: ['letters-and-digits'],
      env: 'AGORA_APP_CERTIFICATE',
      revoke: 'https://console.agora.io/',
      confidence: 'likely',
    },
  ],
});
