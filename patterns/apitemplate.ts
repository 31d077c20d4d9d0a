import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apitemplate',
  title: 'APITemplate.io',
  docs: 'https://apitemplate.io/apiv2/',
  secrets: [
    {
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      format: '{base62:39}',
      near: ['apitemplate'],
      checks: ['letters-and-digits'],
      env: 'APITEMPLATE_API_KEY',
      confidence: 'likely',
    },
  ],
});
