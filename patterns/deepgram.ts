import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepgram',
  title: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  secrets: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      format: '{Hex:40}',
      near: [
        'deepgram api',
        'deepgram key',
        'deepgram token',
        'deepgram secret',
        'deepgram access',
        'deepgram private',
        'deepgram client secret',
        'deepgram auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'DEEPGRAM_API_KEY',
      revoke: 'https://console.deepgram.com/',
      confidence: 'likely',
    },
  ],
});
