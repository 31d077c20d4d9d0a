import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fullstory',
  title: 'FullStory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  secrets: [
    {
      id: 'fullstory-api-key',
      title: 'FullStory API key',
      format: '({base64:88}|(na1|eu1).{base64:80-120}{[=]:0-2})',
      near: ['fullstory'],
      checks: ['mixed'],
      env: 'FULLSTORY_API_KEY',
      confidence: 'likely',
    },
  ],
});
