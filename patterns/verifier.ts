import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'verifier',
  title: 'Verifier',
  docs: 'https://verifier.meetchopra.com/docs',
  secrets: [
    {
      id: 'verifier-token',
      title: 'Verifier token',
      format: '{base62:96}',
      near: ['verifier token', 'verifier key', 'verifier api', 'verifier secret', 'verifier access'],
      checks: ['letters-and-digits'],
      env: 'VERIFIER_TOKEN',
      confidence: 'likely',
    },
  ],
});
