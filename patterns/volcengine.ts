import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'volcengine',
  title: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/6291/65568',
  secrets: [
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      format: 'AKLT{base64url:43-50}',
      checks: ['mixed'],
      role: 'key id',
      group: 'volcengine-key',
      env: 'VOLCENGINE_ACCESS_KEY',
      revoke: 'https://console.volcengine.com/iam/keymanage/',
      confidence: 'likely',
    },
    {
      id: 'volcengine-secret-access-key',
      title: 'Volcengine secret access key',
      format: '{base64:56-80}{[=]:0-2}',
      near: ['volcengine', 'volc secret', 'volc accesskey', 'volc sk'],
      beside: ['volcengine-access-key-id'],
      checks: ['mixed'],
      group: 'volcengine-key',
      env: 'VOLCENGINE_SECRET_KEY',
      revoke: 'https://console.volcengine.com/iam/keymanage/',
      confidence: 'likely',
    },
    {
      id: 'volcengine-ark-api-key',
      title: 'Volcengine Ark API key',
      format: '{uuid:36}',
      near: ['ark api key', 'volcengine api', 'volcengine ark', 'doubao', 'volc ark'],
      checks: ['letters-and-digits'],
      env: 'ARK_API_KEY',
      revoke: 'https://console.volcengine.com/ark',
      confidence: 'likely',
    },
  ],
});
