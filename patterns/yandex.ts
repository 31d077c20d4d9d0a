import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'yandex',
  title: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  secrets: [
    {
      id: 'yandex-api-key',
      title: 'Yandex Cloud API key',
      format: 'AQVN{base64url:35-38}',
      env: 'YC_API_KEY',
      revoke: 'https://console.yandex.cloud/',
      confidence: 'certain',
    },
    {
      id: 'yandex-iam-token',
      title: 'Yandex Cloud IAM token',
      format: 't1.{base64url:2-200}{[=]:0-2}.{base64url:86}{[=]:0-2}',
      env: 'YC_TOKEN',
      revoke: 'https://console.yandex.cloud/',
      confidence: 'certain',
    },
    {
      id: 'yandex-oauth-token',
      title: 'Yandex OAuth token',
      format: 'y0_{base64url:39-70}',
      env: 'YANDEX_OAUTH_TOKEN',
      revoke: 'https://id.yandex.com/personal/data-access',
      confidence: 'certain',
    },
    {
      id: 'yandex-access-secret',
      title: 'Yandex Cloud static key',
      format: 'YC{base64url:38}',
      near: ['yandex', 'yc secret', 'yc key', 'yc storage'],
      checks: ['mixed'],
      env: 'AWS_SECRET_ACCESS_KEY',
      revoke: 'https://console.yandex.cloud/',
      confidence: 'likely',
    },
  ],
});
