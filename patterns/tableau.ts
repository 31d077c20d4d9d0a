import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tableau',
  title: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.online.tableau.com' }],
  secrets: [
    {
      id: 'tableau-personal-access-token',
      title: 'Tableau personal access token',
      // The identifier is 16 bytes of base64, hence its padding.
      format: '{base64:22}==:{base62:32}',
      env: 'TABLEAU_TOKEN_SECRET',
      revoke: 'https://online.tableau.com/',
      confidence: 'certain',
    },
  ],
});
