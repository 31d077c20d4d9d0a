import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deno',
  title: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/api/',
  secrets: [
    {
      id: 'deno-access-token',
      title: 'Deno Deploy access token',
      format: 'dd(p|w|o)_{base62:36}',
      env: 'DENO_DEPLOY_TOKEN',
      revoke: 'https://dash.deno.com/account#access-tokens',
      confidence: 'certain',
    },
  ],
});
