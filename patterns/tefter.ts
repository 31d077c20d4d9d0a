import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tefter',
  title: 'Tefter',
  docs: 'https://tefter.io/',
  secrets: [
    {
      id: 'tefter-api-key',
      title: 'Tefter API key',
      format: '{base62:20}',
      near: [
        'tefter key',
        'tefter api',
        'tefter token',
        'tefter secret',
        'tefter access',
        'tefter private',
        'tefter auth',
      ],
      checks: [],
      env: 'TEFTER_API_KEY',
      confidence: 'likely',
    },
  ],
});
