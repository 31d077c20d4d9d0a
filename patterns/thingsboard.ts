import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thingsboard',
  title: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/reference/http-api/',
  secrets: [
    {
      id: 'thingsboard-device-token',
      title: 'ThingsBoard device access token',
      format: 'thingsboard.cloud/api/v1/<{base62:20}>/',
      env: 'THINGSBOARD_ACCESS_TOKEN',
      revoke: 'https://thingsboard.cloud/',
      confidence: 'likely',
    },
    {
      id: 'thingsboard-provision-key',
      title: 'ThingsBoard device token, provision key or secret',
      format: '{base62:20}',
      near: [
        'thingsboard',
        'provision device key',
        'provision device secret',
        'provisiondevicekey',
        'provisiondevicesecret',
      ],
      checks: ['letters-and-digits'],
      env: 'THINGSBOARD_PROVISION_SECRET',
      revoke: 'https://thingsboard.cloud/',
      confidence: 'likely',
    },
  ],
});
