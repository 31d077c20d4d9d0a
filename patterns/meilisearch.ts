import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'meilisearch',
  title: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs',
  secrets: [
    {
      id: 'meilisearch-master-key',
      title: 'Meilisearch master or API key',
      format: ['{base64url:43}', '{Hex:64}', '{Hex:40}'],
      near: ['meilisearch', 'meili master', 'meili key', 'meili api'],
      checks: ['letters-and-digits'],
      env: 'MEILI_MASTER_KEY',
      confidence: 'likely',
    },
  ],
});
