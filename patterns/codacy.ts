import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codacy',
  title: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  secrets: [
    {
      id: 'codacy-api-token',
      title: 'Codacy API token',
      format: '{base62:20}',
      near: [
        'codacy api token',
        'codacy account token',
        'codacy api',
        'codacy key',
        'codacy token',
        'codacy secret',
        'codacy access',
        'codacy private',
        'codacy',
      ],
      checks: ['letters-and-digits'],
      env: 'CODACY_API_TOKEN',
      revoke: 'https://app.codacy.com/account/access-management',
      confidence: 'likely',
    },
    {
      id: 'codacy-project-token',
      title: 'Codacy project token',
      format: '{hex:32}',
      near: ['codacy'],
      checks: ['letters-and-digits'],
      env: 'CODACY_PROJECT_TOKEN',
      revoke: 'https://app.codacy.com/account/access-management',
      confidence: 'likely',
    },
  ],
});
