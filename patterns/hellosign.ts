import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hellosign',
  title: 'Dropbox Sign',
  docs: 'https://developers.hellosign.com/api/reference/authentication/',
  secrets: [
    {
      id: 'hellosign-api-key',
      title: 'Dropbox Sign API key',
      format: '({hex:64}|{base64:64}{[=]:0-2})',
      near: [
        'hellosign api',
        'hellosign key',
        'hellosign token',
        'hellosign secret',
        'hellosign access',
        'hellosign private',
        'hellosign client secret',
        'hellosign auth token',
        'dropbox sign',
      ],
      checks: ['letters-and-digits'],
      env: 'HELLOSIGN_API_KEY',
      revoke: 'https://app.hellosign.com/home/myAccount#api',
      confidence: 'likely',
    },
  ],
});
