import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'modrinth',
  title: 'Modrinth',
  docs: 'https://docs.modrinth.com/api/',
  secrets: [
    {
      id: 'modrinth-personal-access-token',
      title: 'Modrinth personal access token',
      format: 'mrp_{base62:60}',
      env: 'MODRINTH_TOKEN',
      revoke: 'https://modrinth.com/settings/pats',
      confidence: 'certain',
    },
  ],
});
