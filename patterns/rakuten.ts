import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rakuten',
  title: 'Rakuten RMS',
  docs: 'https://webservice.rms.rakuten.co.jp/merchant-portal/',
  secrets: [
    {
      id: 'rakuten-service-secret',
      title: 'Rakuten RMS service secret',
      format: 'SP{digit:6}_{base62:16}',
      near: ['rakuten', 'service secret'],
      checks: ['mixed'],
      role: 'secret',
      group: 'rakuten-rms',
      env: 'RAKUTEN_SERVICE_SECRET',
      revoke: 'https://webservice.rms.rakuten.co.jp/merchant-portal/',
      confidence: 'likely',
    },
    {
      id: 'rakuten-license-key',
      title: 'Rakuten RMS license key',
      format: 'SL{digit:6}_{base62:16}',
      near: ['rakuten', 'license key'],
      beside: ['rakuten-service-secret'],
      checks: ['mixed'],
      role: 'license key',
      group: 'rakuten-rms',
      env: 'RAKUTEN_LICENSE_KEY',
      revoke: 'https://webservice.rms.rakuten.co.jp/merchant-portal/',
      confidence: 'likely',
    },
  ],
});
