import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'databento',
  title: 'Databento',
  docs: 'https://databento.com/docs/',
  secrets: [
    {
      id: 'databento-api-key',
      title: 'Databento API key',
      format: 'db-{base62:29}',
      checks: ['mixed'],
      env: 'DATABENTO_API_KEY',
      revoke: 'https://databento.com/portal/keys',
      confidence: 'certain',
    },
  ],
});
