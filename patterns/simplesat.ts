import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'simplesat',
  title: 'Simplesat',
  docs: 'https://documenter.getpostman.com/view/457268/SVfRt7WE',
  secrets: [
    {
      id: 'simplesat-api-key',
      title: 'Simplesat API key',
      format: '{base62:40}',
      near: ['simplesat'],
      checks: ['letters-and-digits'],
      env: 'SIMPLESAT_API_KEY',
      confidence: 'likely',
    },
  ],
});
