import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'twitter',
  title: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  secrets: [
    {
      id: 'twitter-bearer-token',
      title: 'X (Twitter) bearer token',
      format: 'AAAAAAAAAAAAAAAAAAAAA{[A-Za-z0-9%]:60-140}',
      checks: ['mixed'],
      env: 'TWITTER_BEARER_TOKEN',
      revoke: 'https://developer.x.com/en/portal/projects-and-apps',
      confidence: 'likely',
    },
    {
      id: 'twitter-access-token',
      title: 'X (Twitter) access token',
      format: '{digit:15-25}-{base62:20-42}',
      near: ['twitter'],
      env: 'TWITTER_ACCESS_TOKEN',
      revoke: 'https://developer.x.com/en/portal/projects-and-apps',
      confidence: 'likely',
    },
    {
      id: 'twitter-api-secret',
      title: 'X (Twitter) API or access token secret',
      format: '({base62:25}|{base62:45}|{base62:50})',
      near: ['twitter'],
      beside: ['twitter-access-token'],
      checks: ['letters-and-digits'],
      env: 'TWITTER_API_SECRET',
      revoke: 'https://developer.x.com/en/portal/projects-and-apps',
      confidence: 'likely',
    },
  ],
});
