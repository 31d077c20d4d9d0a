import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dnsimple',
  title: 'DNSimple',
  docs: 'https://developer.dnsimple.com/v2/#authentication',
  secrets: [
    {
      id: 'dnsimple-access-token',
      title: 'DNSimple access token',
      format: 'dnsimple_(u|a)_{base62:32}',
      env: 'DNSIMPLE_ACCESS_TOKEN',
      revoke: 'https://dnsimple.com/user',
      confidence: 'certain',
    },
  ],
});
