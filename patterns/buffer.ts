import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'buffer',
  title: 'Buffer',
  docs: 'https://buffer.com/developers/api/oauth',
  secrets: [
    {
      id: 'buffer-access-token',
      title: 'Buffer access token',
      format: '1/{hex:32}',
      near: ['bufferapp', 'buffer access token', 'buffer token', 'buffer api'],
      checks: ['letters-and-digits'],
      env: 'BUFFER_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
