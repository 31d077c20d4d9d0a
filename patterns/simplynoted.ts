import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'simplynoted',
  title: 'Simply Noted',
  docs: 'https://simplynoted.com/',
  secrets: [
    {
      id: 'simplynoted-api-key',
      title: 'Simply Noted API key',
      format: '{[A-Za-z0-9._-]:340-360}',
      near: ['simplynoted'],
      checks: ['mixed'],
      env: 'SIMPLYNOTED_API_KEY',
      confidence: 'likely',
    },
  ],
});
