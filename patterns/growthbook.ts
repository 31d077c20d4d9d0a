import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'growthbook',
  title: 'GrowthBook',
  docs: 'https://docs.growthbook.io/api',
  secrets: [
    {
      id: 'growthbook-secret-key',
      title: 'GrowthBook secret key',
      format: 'secret_(user_|readonly_|admin_)?{base64:40-60}{[=]:0-2}',
      near: ['growthbook'],
      checks: ['letters-and-digits'],
      env: 'GROWTHBOOK_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
