import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'voyageai',
  title: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  secrets: [
    {
      id: 'voyageai-api-key',
      title: 'Voyage AI API key',
      format: '(pa|al)-{base64url:43}',
      checks: ['mixed'],
      env: 'VOYAGE_API_KEY',
      revoke: 'https://dashboard.voyageai.com/',
      confidence: 'likely',
    },
  ],
});
