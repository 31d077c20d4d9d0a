import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rootly',
  title: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  secrets: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      format: 'rootly_{hex:64}',
      env: 'ROOTLY_API_KEY',
      revoke: 'https://rootly.com/account/api_keys',
      confidence: 'certain',
    },
  ],
});
