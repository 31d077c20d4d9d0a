import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'campayn',
  title: 'Campayn',
  docs: 'https://github.com/nebojsac/Campayn-API',
  secrets: [
    {
      id: 'campayn-api-key',
      title: 'Campayn API key',
      format: '{base62:64}',
      near: [
        'campayn api',
        'campayn key',
        'campayn token',
        'campayn secret',
        'campayn access',
        'campayn private',
        'campayn client secret',
        'campayn auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CAMPAYN_API_KEY',
      confidence: 'likely',
    },
  ],
});
