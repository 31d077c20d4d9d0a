import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signaturit',
  title: 'Signaturit',
  docs: 'https://docs.signaturit.com/',
  secrets: [
    {
      id: 'signaturit-access-token',
      title: 'Signaturit access token',
      format: '{base62:86}',
      near: ['signaturit'],
      checks: ['letters-and-digits'],
      env: 'SIGNATURIT_TOKEN',
      confidence: 'likely',
    },
  ],
});
