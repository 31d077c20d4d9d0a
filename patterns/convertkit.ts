import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'convertkit',
  title: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/',
  secrets: [
    {
      id: 'convertkit-api-key',
      title: 'Kit (ConvertKit) API key or secret',
      format: '({word:22}|{base64url:43}|kit_{hex:32})',
      near: [
        'convertkit api',
        'convertkit key',
        'convertkit token',
        'convertkit secret',
        'convertkit access',
        'convertkit private',
        'convertkit client secret',
        'convertkit auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CONVERTKIT_API_KEY',
      revoke: 'https://app.kit.com/account_settings/developer_settings',
      confidence: 'likely',
    },
  ],
});
