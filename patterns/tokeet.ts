import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tokeet',
  title: 'Tokeet',
  docs: 'https://apidocs.tokeet.com/',
  secrets: [
    {
      id: 'tokeet-api-key',
      title: 'Tokeet API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['tokeet'],
      checks: ['letters-and-digits'],
      env: 'TOKEET_API_KEY',
      confidence: 'likely',
    },
  ],
});
