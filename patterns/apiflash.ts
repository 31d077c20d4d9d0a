import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apiflash',
  title: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  secrets: [
    {
      id: 'apiflash-access-key',
      title: 'ApiFlash access key',
      format: '{base62:32}',
      near: ['apiflash'],
      checks: ['letters-and-digits'],
      env: 'APIFLASH_ACCESS_KEY',
      confidence: 'likely',
    },
  ],
});
