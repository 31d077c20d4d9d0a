import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'airvisual',
  title: 'IQAir AirVisual',
  docs: 'https://api-docs.iqair.com/',
  secrets: [
    {
      id: 'airvisual-api-key',
      title: 'IQAir AirVisual API key',
      format: '{uuid:36}',
      near: ['airvisual', 'iqair'],
      env: 'AIRVISUAL_API_KEY',
      revoke: 'https://dashboard.iqair.com/personal/api-keys',
      confidence: 'likely',
    },
  ],
});
