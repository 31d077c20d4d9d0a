import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipinfo',
  title: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  secrets: [
    {
      id: 'ipinfo-access-token',
      title: 'IPinfo access token',
      format: '{hex:14}',
      near: ['ipinfo token', 'ipinfo key', 'ipinfo api', 'ipinfo access', 'ipinfo.io', 'ipinfo secret'],
      checks: ['letters-and-digits'],
      env: 'IPINFO_ACCESS_TOKEN',
      revoke: 'https://ipinfo.io/account/token',
      confidence: 'likely',
    },
  ],
});
