import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stackhawk',
  title: 'StackHawk',
  docs: 'https://docs.stackhawk.com/',
  secrets: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      format: 'hawk.{base64url:20}.{base64url:20}',
      env: 'HAWK_API_KEY',
      revoke: 'https://app.stackhawk.com/settings/apikeys',
      confidence: 'certain',
    },
  ],
});
