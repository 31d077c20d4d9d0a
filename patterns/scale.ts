import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scale',
  title: 'Scale AI',
  docs: 'https://docs.scale.com/reference/authentication',
  secrets: [
    {
      id: 'scale-api-key',
      title: 'Scale AI API key',
      format: 'live_{hex:32}',
      checks: ['letters-and-digits'],
      env: 'SCALE_API_KEY',
      revoke: 'https://dashboard.scale.com/settings',
      confidence: 'likely',
    },
    {
      id: 'scale-test-key',
      title: 'Scale AI test key or callback key',
      format: 'test_{Hex:32}',
      near: ['scale api', 'scale key', 'scaleai', 'scale ai', 'scaleapi', 'scale callback'],
      checks: ['letters-and-digits'],
      env: 'SCALE_API_KEY',
      revoke: 'https://dashboard.scale.com/settings',
      confidence: 'likely',
    },
  ],
});
