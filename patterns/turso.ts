import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'turso',
  title: 'Turso',
  docs: 'https://docs.turso.tech/',
  secrets: [
    {
      id: 'turso-auth-token',
      title: 'Turso database token',
      format: 'eyJ{base64url:20-80}.{base64url:40-400}.{base64url:60-120}',
      near: ['turso', 'libsql'],
      checks: ['mixed'],
      env: 'TURSO_AUTH_TOKEN',
      revoke: 'https://app.turso.tech/',
      confidence: 'likely',
    },
  ],
});
