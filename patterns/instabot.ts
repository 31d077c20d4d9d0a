import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'instabot',
  title: 'Instabot',
  docs: 'https://instabot.io/',
  secrets: [
    {
      id: 'instabot-api-key',
      title: 'Instabot API key',
      format: '{base64:43-44}{[=]:0-2}',
      near: [
        'instabot api',
        'instabot key',
        'instabot token',
        'instabot secret',
        'instabot access',
        'instabot private',
        'instabot client secret',
        'instabot auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'INSTABOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
