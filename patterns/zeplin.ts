import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zeplin',
  title: 'Zeplin',
  docs: 'https://docs.zeplin.dev/',
  secrets: [
    {
      id: 'zeplin-access-token',
      title: 'Zeplin personal access token',
      format: ['eyJ{base64url:20-100}.{base64url:60-500}.{base64url:40-120}', '{[A-Za-z0-9.-]:350-400}'],
      near: ['zeplin'],
      checks: ['mixed'],
      env: 'ZEPLIN_ACCESS_TOKEN',
      revoke: 'https://app.zeplin.io/profile/developer',
      confidence: 'likely',
    },
  ],
});
