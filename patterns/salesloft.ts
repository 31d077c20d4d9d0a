import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salesloft',
  title: 'Salesloft',
  docs: 'https://developers.salesloft.com/',
  secrets: [
    {
      id: 'salesloft-api-key',
      title: 'Salesloft API key',
      format: ['v2_ak_{digit:1-8}_{hex:64}', 'ak_{hex:64}'],
      env: 'SALESLOFT_API_KEY',
      revoke: 'https://app.salesloft.com/',
      confidence: 'likely',
    },
  ],
});
