import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tuya',
  title: 'Tuya',
  docs: 'https://developer.tuya.com/en/docs/iot/new-singnature',
  secrets: [
    {
      id: 'tuya-access-secret',
      title: 'Tuya access secret',
      format: '{hex:32}',
      near: ['tuya access', 'tuya client', 'tuya secret', 'tuya api', 'tuya key', 'tuya cloud'],
      checks: ['letters-and-digits'],
      env: 'TUYA_ACCESS_SECRET',
      revoke: 'https://iot.tuya.com/cloud/',
      confidence: 'likely',
    },
  ],
});
