import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'convertapi',
  title: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/',
  secrets: [
    {
      id: 'convertapi-api-token',
      title: 'ConvertAPI API token',
      format: '(secret_)?{base62:16}',
      near: ['convertapi'],
      checks: ['letters-and-digits'],
      env: 'CONVERTAPI_API_TOKEN',
      revoke: 'https://www.convertapi.com/a/authentication',
      confidence: 'likely',
    },
  ],
});
