import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'screenshotlayer',
  title: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  secrets: [
    {
      id: 'screenshotlayer-access-key',
      title: 'screenshotlayer access key',
      format: '{word:32}',
      near: ['screenshotlayer'],
      checks: ['letters-and-digits'],
      env: 'SCREENSHOTLAYER_ACCESS_KEY',
      revoke: 'https://screenshotlayer.com/dashboard',
      confidence: 'likely',
    },
  ],
});
