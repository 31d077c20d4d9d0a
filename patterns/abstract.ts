import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'abstract',
  title: 'Abstract API',
  docs: 'https://docs.abstractapi.com/',
  secrets: [
    {
      id: 'abstract-api-key',
      title: 'Abstract API API key',
      format: '{base62:32}',
      near: [
        'abstractapi',
        'abstract api',
        'abstract key',
        'abstract token',
        'abstract secret',
        'abstract access',
        'abstract private',
      ],
      checks: ['letters-and-digits'],
      env: 'ABSTRACT_API_KEY',
      revoke: 'https://app.abstractapi.com/',
      confidence: 'likely',
    },
  ],
});
