import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'storyblok',
  title: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  secrets: [
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      format: ['{base62:22}tt', '{base62:20-24}-{digit:4-9}-{base64url:20}'],
      near: ['storyblok'],
      checks: ['letters-and-digits'],
      env: 'STORYBLOK_TOKEN',
      revoke: 'https://app.storyblok.com/',
      confidence: 'likely',
    },
  ],
});
