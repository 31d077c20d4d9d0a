import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sparkpost',
  title: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/',
  secrets: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      format: '{Hex:40}',
      near: ['sparkpost', 'spark post'],
      checks: ['letters-and-digits'],
      env: 'SPARKPOST_API_KEY',
      revoke: 'https://app.sparkpost.com/account/api-keys',
      confidence: 'likely',
    },
  ],
});
