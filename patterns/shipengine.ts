import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shipengine',
  title: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  secrets: [
    {
      id: 'shipengine-api-key',
      title: 'ShipEngine API key',
      format: '(TEST_)?{base64:43}',
      near: ['shipengine'],
      checks: ['mixed'],
      env: 'SHIPENGINE_API_KEY',
      revoke: 'https://app.shipengine.com/',
      confidence: 'likely',
    },
  ],
});
