import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'typesense',
  title: 'Typesense',
  docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  secrets: [
    {
      id: 'typesense-api-key',
      title: 'Typesense API key',
      format: '{base62:32}',
      near: ['typesense api key', 'typesense admin', 'typesense key'],
      checks: ['letters-and-digits'],
      env: 'TYPESENSE_API_KEY',
      revoke: 'https://cloud.typesense.org/',
      confidence: 'likely',
    },
  ],
});
