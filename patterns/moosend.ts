import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'moosend',
  title: 'Moosend',
  docs: 'https://docs.moosend.com/',
  secrets: [
    {
      id: 'moosend-api-key',
      title: 'Moosend API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['moosend'],
      checks: ['letters-and-digits'],
      env: 'MOOSEND_API_KEY',
      revoke: 'https://identity.moosend.com/',
      confidence: 'likely',
    },
  ],
});
