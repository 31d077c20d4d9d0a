import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'assembla',
  title: 'Assembla',
  docs: 'https://api-docs.assembla.com/content/authentication.html',
  secrets: [
    {
      id: 'assembla-api-secret',
      title: 'Assembla API key secret',
      format: '{hex:40}',
      near: [
        'assembla api',
        'assembla key',
        'assembla token',
        'assembla secret',
        'assembla access',
        'assembla private',
        'assembla client secret',
        'assembla auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'ASSEMBLA_API_SECRET',
      confidence: 'likely',
    },
    {
      id: 'assembla-api-key',
      title: 'Assembla API key',
      format: '{hex:20}',
      near: ['assembla'],
      checks: ['letters-and-digits'],
      role: 'API key',
      group: 'assembla-key',
      env: 'ASSEMBLA_API_KEY',
      confidence: 'likely',
    },
  ],
});
