import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'arize',
  title: 'Arize',
  docs: 'https://arize.com/docs/ax',
  secrets: [
    {
      id: 'arize-api-key',
      title: 'Arize API key',
      format: 'ak-{uuid:36}-{base64url:32}',
      env: 'ARIZE_API_KEY',
      confidence: 'certain',
    },
    {
      id: 'arize-plain-api-key',
      title: 'Arize API key without a prefix',
      format: '{base62:20}',
      near: ['arize'],
      checks: ['letters-and-digits'],
      env: 'ARIZE_PLAIN_API_KEY',
      confidence: 'likely',
    },
  ],
});
