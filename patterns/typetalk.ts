import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'typetalk',
  title: 'Typetalk',
  docs: 'https://developer.nulab.com/docs/typetalk/',
  secrets: [
    {
      id: 'typetalk-token',
      title: 'Typetalk token',
      format: '{base62:64}',
      near: ['typetalk'],
      checks: ['letters-and-digits'],
      env: 'TYPETALK_TOKEN',
      confidence: 'likely',
    },
  ],
});
