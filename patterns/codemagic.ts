import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codemagic',
  title: 'Codemagic',
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  secrets: [
    {
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      format: '(codemagic_)?{base64url:43}',
      near: ['codemagic'],
      checks: ['mixed'],
      env: 'CODEMAGIC_API_TOKEN',
      revoke: 'https://codemagic.io/teams',
      confidence: 'likely',
    },
  ],
});
