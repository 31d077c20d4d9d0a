import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ionos',
  title: 'IONOS',
  docs: 'https://developer.hosting.ionos.com/docs/getstarted',
  secrets: [
    {
      id: 'ionos-api-key',
      title: 'IONOS API key',
      format: '{hex:32}.{base64url:60-90}',
      near: ['ionos'],
      checks: ['letters-and-digits'],
      env: 'IONOS_API_KEY',
      confidence: 'likely',
    },
  ],
});
