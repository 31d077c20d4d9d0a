import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'axiom',
  title: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  secrets: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      format: 'xaat-{uuid:36}',
      env: 'AXIOM_API_TOKEN',
      revoke: 'https://app.axiom.co/settings/api-tokens',
      confidence: 'certain',
    },
    {
      id: 'axiom-personal-token',
      title: 'Axiom personal access token',
      format: 'xapt-{uuid:36}',
      env: 'AXIOM_PERSONAL_TOKEN',
      revoke: 'https://app.axiom.co/settings/api-tokens',
      confidence: 'certain',
    },
  ],
});
