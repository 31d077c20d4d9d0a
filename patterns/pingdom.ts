import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pingdom',
  title: 'Pingdom',
  docs: 'https://docs.pingdom.com/api/',
  secrets: [
    {
      id: 'pingdom-api-token',
      title: 'Pingdom API token',
      format: '{base64url:60-90}',
      near: ['pingdom'],
      checks: ['mixed'],
      env: 'PINGDOM_API_TOKEN',
      revoke: 'https://my.pingdom.com/app/api-tokens',
      confidence: 'likely',
    },
  ],
});
