import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailtrap',
  title: 'Mailtrap',
  docs: 'https://docs.mailtrap.io/',
  secrets: [
    {
      id: 'mailtrap-api-token',
      title: 'Mailtrap API token',
      format: '{Hex:32}',
      near: ['mailtrap'],
      checks: ['letters-and-digits'],
      env: 'MAILTRAP_API_TOKEN',
      revoke: 'https://mailtrap.io/api-tokens',
      confidence: 'likely',
    },
  ],
});
