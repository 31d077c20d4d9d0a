import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'weatherstack',
  title: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  secrets: [
    {
      id: 'weatherstack-access-key',
      title: 'weatherstack access key',
      format: '{base62:32}',
      near: ['weatherstack'],
      checks: ['letters-and-digits'],
      env: 'WEATHERSTACK_API_KEY',
      revoke: 'https://weatherstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
