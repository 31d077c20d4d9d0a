import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipapi',
  title: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  secrets: [
    {
      id: 'ipapi-api-key',
      title: 'ipapi API key',
      format: '{base62:32}',
      near: ['ipapi'],
      checks: ['letters-and-digits'],
      env: 'IPAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
