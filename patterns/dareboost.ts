import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dareboost',
  title: 'Dareboost',
  docs: 'https://www.dareboost.com/en/documentation-api',
  secrets: [
    {
      id: 'dareboost-api-token',
      title: 'Dareboost API token',
      format: '{base62:60}',
      near: ['dareboost'],
      checks: ['letters-and-digits'],
      env: 'DAREBOOST_TOKEN',
      confidence: 'likely',
    },
  ],
});
