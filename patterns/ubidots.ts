import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ubidots',
  title: 'Ubidots',
  docs: 'https://docs.ubidots.com/',
  secrets: [
    {
      id: 'ubidots-token',
      title: 'Ubidots token',
      format: 'BBFF-{base62:30-34}',
      env: 'UBIDOTS_TOKEN',
      revoke: 'https://industrial.ubidots.com/',
      confidence: 'certain',
    },
    {
      id: 'ubidots-token-of-other-form',
      title: 'Ubidots token',
      format: 'BB{[A-Z0-9]:2}-{base62:30-40}',
      near: ['ubidots'],
      checks: ['letters-and-digits'],
      env: 'UBIDOTS_TOKEN',
      revoke: 'https://industrial.ubidots.com/',
      confidence: 'likely',
    },
  ],
});
