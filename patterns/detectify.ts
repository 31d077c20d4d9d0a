import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'detectify',
  title: 'Detectify',
  docs: 'https://developer.detectify.com/',
  secrets: [
    {
      id: 'detectify-api-key',
      title: 'Detectify API key or secret',
      format: '({base62:32}|{base64:43}=)',
      near: [
        'detectify api',
        'detectify key',
        'detectify token',
        'detectify secret',
        'detectify access',
        'detectify private',
        'detectify client secret',
        'detectify auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'DETECTIFY_API_KEY',
      confidence: 'likely',
    },
  ],
});
