import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'eightxeight',
  title: '8x8',
  docs: 'https://developer.8x8.com/connect/docs/authentication',
  secrets: [
    {
      id: 'eightxeight-api-token',
      title: '8x8 API token',
      format: '{base62:43}',
      near: ['8x8', 'wavecell'],
      checks: ['letters-and-digits'],
      env: 'EIGHTXEIGHT_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
