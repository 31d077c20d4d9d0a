import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nozbe',
  title: 'Nozbe',
  docs: 'https://nozbe.help/',
  secrets: [
    {
      id: 'nozbe-api-token',
      title: 'Nozbe API token',
      format: '{base62:16}_{base64url:64}',
      near: ['nozbe'],
      checks: ['letters-and-digits'],
      env: 'NOZBE_TOKEN',
      confidence: 'likely',
    },
  ],
});
