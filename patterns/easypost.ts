import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'easypost',
  title: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  secrets: [
    {
      id: 'easypost-api-key',
      title: 'EasyPost API key',
      format: 'EZ(A|T)K{base62:54}',
      env: 'EASYPOST_API_KEY',
      revoke: 'https://app.easypost.com/account/settings?tab=api-keys',
      confidence: 'certain',
    },
  ],
});
