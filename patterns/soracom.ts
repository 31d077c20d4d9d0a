import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'soracom',
  title: 'SORACOM',
  docs: 'https://developers.soracom.io/en/docs/security/authkeys/',
  secrets: [
    {
      id: 'soracom-auth-key-id',
      title: 'SORACOM AuthKey id',
      format: 'keyId-{base62:24-40}',
      checks: ['mixed'],
      role: 'key id',
      group: 'soracom-auth-key',
      env: 'SORACOM_AUTH_KEY_ID',
      revoke: 'https://console.soracom.io/',
      confidence: 'likely',
    },
    {
      id: 'soracom-auth-key-secret',
      title: 'SORACOM AuthKey secret',
      format: 'secret-{base62:40-80}',
      near: ['soracom', 'auth key'],
      beside: ['soracom-auth-key-id'],
      checks: ['mixed'],
      role: 'secret',
      group: 'soracom-auth-key',
      env: 'SORACOM_AUTH_KEY',
      revoke: 'https://console.soracom.io/',
      confidence: 'likely',
    },
  ],
});
