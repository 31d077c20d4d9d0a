import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'humanity',
  title: 'Humanity',
  docs: 'https://platform.humanity.com/reference',
  secrets: [
    {
      id: 'humanity-api-key',
      title: 'Humanity API key',
      format: '{base62:40}',
      near: [
        'humanity api',
        'humanity key',
        'humanity token',
        'humanity secret',
        'humanity access',
        'humanity private',
      ],
      checks: ['letters-and-digits'],
      env: 'HUMANITY_API_KEY',
      confidence: 'likely',
    },
  ],
});
