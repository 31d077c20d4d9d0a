import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'plain',
  title: 'Plain',
  docs: 'https://www.plain.com/docs/api-reference/graphql/authentication',
  secrets: [
    {
      id: 'plain-api-key',
      title: 'Plain API key',
      format: 'plainApiKey_{base64url:43}',
      env: 'PLAIN_API_KEY',
      revoke: 'https://app.plain.com/',
      confidence: 'certain',
    },
  ],
});
