import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sourcehut',
  title: 'SourceHut',
  docs: 'https://man.sr.ht/meta.sr.ht/oauth.md',
  secrets: [
    {
      id: 'sourcehut-access-token',
      title: 'SourceHut personal access token',
      format: '{base64:60-90}',
      near: ['sourcehut', 'srht', 'sr.ht'],
      checks: ['mixed'],
      env: 'SRHT_TOKEN',
      revoke: 'https://meta.sr.ht/oauth2',
      confidence: 'likely',
    },
  ],
});
