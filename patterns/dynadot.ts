import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dynadot',
  title: 'Dynadot',
  docs: 'https://www.dynadot.com/domain/api-document',
  secrets: [
    {
      id: 'dynadot-api-key',
      title: 'Dynadot API key',
      format: '{base62:40}',
      near: [
        'dynadot api',
        'dynadot key',
        'dynadot token',
        'dynadot secret',
        'dynadot access',
        'dynadot private',
        'dynadot client secret',
        'dynadot auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'DYNADOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
