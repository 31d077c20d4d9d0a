import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'accredible',
  title: 'Accredible',
  docs: 'https://accrediblecredentialapi.docs.apiary.io/',
  secrets: [
    {
      id: 'accredible-api-key',
      title: 'Accredible API key',
      format: '{hex:32}',
      near: ['accredible'],
      checks: ['letters-and-digits'],
      env: 'ACCREDIBLE_API_KEY',
      confidence: 'likely',
    },
  ],
});
