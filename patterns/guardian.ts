import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'guardian',
  title: 'The Guardian',
  docs: 'https://open-platform.theguardian.com/access/',
  secrets: [
    {
      id: 'guardian-api-key',
      title: 'The Guardian API key',
      format: '{uuid:36}',
      near: [
        'guardianapi',
        'guardian api',
        'guardian key',
        'guardian token',
        'guardian secret',
        'guardian access',
        'guardian private',
        'theguardian',
      ],
      env: 'GUARDIAN_API_KEY',
      confidence: 'likely',
    },
  ],
});
