import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'phrase',
  title: 'Phrase',
  docs: 'https://developers.phrase.com/',
  secrets: [
    {
      id: 'phrase-access-token',
      title: 'Phrase access token',
      format: '{Hex:64}',
      near: ['phrase access', 'phrase token', 'phrase api', 'phraseapp', 'phrase key'],
      checks: ['letters-and-digits'],
      env: 'PHRASE_ACCESS_TOKEN',
      revoke: 'https://app.phrase.com/settings/oauth_access_tokens',
      confidence: 'likely',
    },
  ],
});
