import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'together',
  title: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  secrets: [
    {
      id: 'together-api-key',
      title: 'Together AI API key',
      format: 'tgp_v1_{base64url:43}',
      env: 'TOGETHER_API_KEY',
      revoke: 'https://api.together.ai/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'together-legacy-key',
      title: 'Together AI API key of the older form',
      format: '{hex:64}',
      near: ['together api', 'together ai', 'togetherai', 'together key', 'together token'],
      checks: ['letters-and-digits'],
      env: 'TOGETHER_API_KEY',
      revoke: 'https://api.together.ai/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
