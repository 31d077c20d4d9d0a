import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'adyen',
  title: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  secrets: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      format: 'AQE{[a-z0-9]:1}{base64:60-200}{[=]:0-2}-{base64:40-60}={[!-~]:1}{base62:10-30}',
      near: ['adyen'],
      checks: ['letters-and-digits'],
      env: 'ADYEN_API_KEY',
      revoke: 'https://ca-live.adyen.com/',
      confidence: 'likely',
    },
    {
      id: 'adyen-plain-api-key',
      title: 'Adyen API key of the plain form',
      format: 'AQE{[a-z0-9]:1}{base64:60-240}',
      near: ['adyen'],
      checks: ['mixed'],
      env: 'ADYEN_PLAIN_API_KEY',
      revoke: 'https://ca-live.adyen.com/',
      confidence: 'likely',
    },
  ],
});
