import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'leaseweb',
  title: 'Leaseweb',
  docs: 'https://developer.leaseweb.com/',
  secrets: [
    {
      id: 'leaseweb-api-key',
      title: 'Leaseweb API key',
      format: '{base36:8}-{base36:4}-{base36:4}-{base36:4}-{base36:12}',
      near: ['leaseweb'],
      checks: ['letters-and-digits'],
      env: 'LEASEWEB_API_KEY',
      confidence: 'likely',
    },
  ],
});
