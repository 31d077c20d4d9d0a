import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kimi',
  title: 'Kimi (Moonshot AI)',
  docs: 'https://platform.moonshot.ai/docs/',
  secrets: [
    {
      id: 'kimi-api-key',
      title: 'Kimi (Moonshot AI) API key',
      format: 'sk-{base64url:48}',
      near: ['kimi', 'moonshot'],
      checks: ['letters-and-digits'],
      env: 'KIMI_API_KEY',
      revoke: 'https://platform.moonshot.ai/console/api-keys',
      confidence: 'likely',
    },
  ],
});
