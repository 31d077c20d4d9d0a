import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iconfinder',
  title: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/',
  secrets: [
    {
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      format: '{base62:64}',
      near: [
        'iconfinder api',
        'iconfinder key',
        'iconfinder token',
        'iconfinder secret',
        'iconfinder access',
        'iconfinder private',
        'iconfinder client secret',
        'iconfinder auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'ICONFINDER_API_KEY',
      confidence: 'likely',
    },
  ],
});
