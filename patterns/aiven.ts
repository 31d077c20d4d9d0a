import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aiven',
  title: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  secrets: [
    {
      id: 'aiven-api-token',
      title: 'Aiven API token',
      format: '{base64:300-400}{[=]:0-2}',
      near: ['aiven'],
      checks: ['mixed'],
      env: 'AIVEN_API_TOKEN',
      revoke: 'https://console.aiven.io/profile/tokens',
      confidence: 'likely',
    },
    {
      id: 'aiven-service-password',
      title: 'Aiven service password',
      format: 'AVNS_{base64url:12-30}',
      env: 'AIVEN_SERVICE_PASSWORD',
      revoke: 'https://console.aiven.io/profile/tokens',
      confidence: 'certain',
    },
  ],
});
