import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'newsapi',
  title: 'NewsAPI',
  docs: 'https://newsapi.org/docs/authentication',
  secrets: [
    {
      id: 'newsapi-api-key',
      title: 'NewsAPI API key',
      format: '{base62:32}',
      near: ['newsapi', 'news api'],
      checks: ['letters-and-digits'],
      env: 'NEWSAPI_KEY',
      revoke: 'https://newsapi.org/account',
      confidence: 'likely',
    },
  ],
});
