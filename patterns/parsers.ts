import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'parsers',
  title: 'Parsers',
  docs: 'https://parsers.me/',
  secrets: [
    {
      id: 'parsers-api-key',
      title: 'Parsers API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['parsers.me', 'parsers key', 'parsers api', 'parsers token', 'parsers secret'],
      checks: ['letters-and-digits'],
      env: 'PARSERS_API_KEY',
      confidence: 'likely',
    },
  ],
});
