import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'swiftype',
  title: 'Swiftype',
  docs: 'https://swiftype.com/documentation/',
  secrets: [
    {
      id: 'swiftype-api-key',
      title: 'Swiftype API key',
      format: ['{base64url:20}', '{base62:6}_{base62:6}-{base62:6}'],
      near: ['swiftype'],
      checks: ['mixed'],
      env: 'SWIFTYPE_API_KEY',
      revoke: 'https://app.swiftype.com/',
      confidence: 'likely',
    },
  ],
});
