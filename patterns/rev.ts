import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rev',
  title: 'Rev',
  docs: 'https://docs.rev.ai/',
  secrets: [
    {
      id: 'rev-access-token',
      title: 'Rev access token',
      format: ['{base64url:54-60}', '{base64:27}=', '{base64url:27}'],
      near: ['rev.ai', 'revai', 'rev ai', 'rev client', 'rev user', 'rev api key'],
      checks: ['mixed'],
      env: 'REVAI_ACCESS_TOKEN',
      revoke: 'https://www.rev.ai/access-token',
      confidence: 'likely',
    },
  ],
});
