import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sheety',
  title: 'Sheety',
  docs: 'https://sheety.co/docs',
  secrets: [
    {
      id: 'sheety-token',
      title: 'Sheety bearer token',
      format: ['{Hex:32}', '{base62:64}'],
      near: ['sheety'],
      checks: ['letters-and-digits'],
      env: 'SHEETY_TOKEN',
      confidence: 'likely',
    },
  ],
});
