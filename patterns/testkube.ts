import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'testkube',
  title: 'Testkube',
  docs: 'https://docs.testkube.io/',
  secrets: [
    {
      id: 'testkube-api-key',
      title: 'Testkube API key',
      format: 'tkc(api|agnt|root|user|sapi)_{base36:24-48}',
      env: 'TESTKUBE_API_KEY',
      revoke: 'https://app.testkube.io/',
      confidence: 'certain',
    },
  ],
});
