import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'unplugg',
  title: 'Unplugg',
  docs: 'https://unplu.gg/',
  secrets: [
    {
      id: 'unplugg-access-token',
      title: 'Unplugg access token',
      format: '{base62:64}',
      near: ['unplugg', 'unplu.gg', 'unplu'],
      checks: ['letters-and-digits'],
      env: 'UNPLUGG_TOKEN',
      confidence: 'likely',
    },
  ],
});
