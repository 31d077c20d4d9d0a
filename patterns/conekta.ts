import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'conekta',
  title: 'Conekta',
  docs: 'https://developers.conekta.com/docs/api-keys-producci%C3%B3n',
  secrets: [
    {
      id: 'conekta-private-key',
      title: 'Conekta private key',
      format: 'key_{base62:22-24}',
      near: ['conekta'],
      checks: ['letters-and-digits'],
      env: 'CONEKTA_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
