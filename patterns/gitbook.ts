import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitbook',
  title: 'GitBook',
  docs: 'https://gitbook.com/docs/developers',
  secrets: [
    {
      id: 'gitbook-api-token',
      title: 'GitBook API token',
      format: 'gb_api_{base62:40}',
      env: 'GITBOOK_API_TOKEN',
      revoke: 'https://app.gitbook.com/account/developer',
      confidence: 'certain',
    },
  ],
});
