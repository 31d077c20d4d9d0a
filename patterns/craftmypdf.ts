import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'craftmypdf',
  title: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/index.html',
  secrets: [
    {
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      format: '{[a-z0-9]:35-36}',
      near: ['craftmypdf'],
      checks: ['letters-and-digits'],
      env: 'CRAFTMYPDF_API_KEY',
      revoke: 'https://app.craftmypdf.com/',
      confidence: 'likely',
    },
  ],
});
