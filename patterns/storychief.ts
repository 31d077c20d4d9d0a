import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'storychief',
  title: 'StoryChief',
  docs: 'https://developers.storychief.io/',
  secrets: [
    {
      id: 'storychief-api-key',
      title: 'StoryChief API key',
      format: ['eyJ{base64url:20-300}.{base64url:20-800}.{base64url:20-900}', '{[A-Za-z0-9_.-]:940-1000}'],
      near: ['storychief'],
      checks: ['mixed'],
      env: 'STORYCHIEF_API_KEY',
      revoke: 'https://app.storychief.io/',
      confidence: 'likely',
    },
  ],
});
