import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zipcodeapi',
  title: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  secrets: [
    {
      id: 'zipcodeapi-api-key',
      title: 'ZipCodeAPI API key',
      format: '{base62:64}',
      near: ['zipcodeapi', 'zip code api'],
      checks: ['letters-and-digits'],
      env: 'ZIPCODEAPI_KEY',
      revoke: 'https://www.zipcodeapi.com/',
      confidence: 'likely',
    },
  ],
});
