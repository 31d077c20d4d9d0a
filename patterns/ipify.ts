import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipify',
  title: 'ipify',
  docs: 'https://geo.ipify.org/docs',
  secrets: [
    {
      id: 'ipify-api-key',
      title: 'ipify API key',
      format: 'at_{base62:29}',
      near: ['ipify', 'ipifi'],
      checks: ['letters-and-digits'],
      env: 'IPIFY_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'ipify-other-api-key',
      title: 'ipify API key of another form',
      format: '{base64url:32}',
      near: ['ipify', 'ipifi'],
      checks: ['letters-and-digits'],
      env: 'IPIFY_OTHER_API_KEY',
      confidence: 'likely',
    },
  ],
});
