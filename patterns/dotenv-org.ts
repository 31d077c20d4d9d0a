import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dotenv-org',
  title: 'Dotenv',
  docs: 'https://www.dotenv.org/docs/security/dotenv-key',
  secrets: [
    {
      id: 'dotenv-org-vault-key',
      title: 'Dotenv vault key',
      format: 'dotenv://:<key_{hex:64}>@dotenv.',
      env: 'DOTENV_ORG_VAULT_KEY',
      confidence: 'certain',
    },
  ],
});
