import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'holidayapi',
  title: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  secrets: [
    {
      id: 'holidayapi-api-key',
      title: 'Holiday API API key',
      format: '{uuid:36}',
      near: ['holidayapi', 'holiday api'],
      env: 'HOLIDAYAPI_API_KEY',
      revoke: 'https://holidayapi.com/dashboard',
      confidence: 'likely',
    },
  ],
});
