import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'noticeable',
  title: 'Noticeable',
  docs: 'https://noticeable.io/',
  secrets: [
    {
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      format: '{base62:20}',
      near: [
        'noticeable key',
        'noticeable api',
        'noticeable token',
        'noticeable secret',
        'noticeable access',
        'noticeable private',
        'noticeable auth',
      ],
      checks: ['letters-and-digits'],
      env: 'NOTICEABLE_API_KEY',
      confidence: 'likely',
    },
  ],
});
