import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'buildbuddy',
  title: 'BuildBuddy',
  docs: 'https://www.buildbuddy.io/docs/guide-auth/',
  secrets: [
    {
      id: 'buildbuddy-api-key',
      title: 'BuildBuddy API key',
      format: '{base62:20}',
      near: ['x buildbuddy api key', 'buildbuddy api', 'buildbuddy key'],
      checks: ['letters-and-digits'],
      env: 'BUILDBUDDY_API_KEY',
      confidence: 'likely',
    },
  ],
});
