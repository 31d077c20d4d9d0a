import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'securitytrails',
  title: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/',
  secrets: [
    {
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      format: '{base62:32}',
      near: ['securitytrails', 'security trails'],
      checks: ['letters-and-digits'],
      env: 'SECURITYTRAILS_API_KEY',
      revoke: 'https://securitytrails.com/app/account/credentials',
      confidence: 'likely',
    },
  ],
});
