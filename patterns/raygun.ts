import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'raygun',
  title: 'Raygun',
  docs: 'https://raygun.com/documentation/',
  secrets: [
    {
      id: 'raygun-access-token',
      title: 'Raygun personal access token',
      format: ['{base62:40-64}'],
      near: ['raygun token', 'raygun access', 'raygun secret', 'raygun pat', 'raygun external'],
      checks: ['letters-and-digits'],
      env: 'RAYGUN_TOKEN',
      revoke: 'https://app.raygun.com/',
      confidence: 'likely',
    },
  ],
});
