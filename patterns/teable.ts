import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'teable',
  title: 'Teable',
  docs: 'https://help.teable.ai/en/api-doc/token',
  secrets: [
    {
      id: 'teable-access-token',
      title: 'Teable access token',
      format: 'teable_acc{base62:16}_{base64:43-86}{[=]:0-2}',
      env: 'TEABLE_ACCESS_TOKEN',
      revoke: 'https://app.teable.ai/setting/personal-access-token',
      confidence: 'certain',
    },
  ],
});
