import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'peopledatalabs',
  title: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  secrets: [
    {
      id: 'peopledatalabs-api-key',
      title: 'People Data Labs API key',
      format: '{base62:64}',
      near: ['peopledatalabs', 'people data labs', 'pdl api', 'pdl key'],
      checks: ['letters-and-digits'],
      env: 'PDL_API_KEY',
      revoke: 'https://dashboard.peopledatalabs.com/',
      confidence: 'likely',
    },
  ],
});
