import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'readme',
  title: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/authentication',
  secrets: [
    {
      id: 'readme-api-key',
      title: 'ReadMe API key',
      format: 'rdme_{base36:70}',
      env: 'README_API_KEY',
      revoke: 'https://dash.readme.com/',
      confidence: 'certain',
    },
    {
      id: 'readme-legacy-key',
      title: 'ReadMe API key of the older form',
      format: '{base62:32}',
      near: ['readme api', 'readme io', 'readme key', 'readme token', 'readmeio', 'rdme key'],
      checks: ['letters-and-digits'],
      env: 'README_API_KEY',
      revoke: 'https://dash.readme.com/',
      confidence: 'likely',
    },
  ],
});
