import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dify',
  title: 'Dify',
  docs: 'https://docs.dify.ai/guides/application-publishing/developing-with-apis',
  secrets: [
    {
      id: 'dify-api-key',
      title: 'Dify API key',
      format: '(app|dataset)-{base62:24}',
      near: ['dify'],
      checks: ['mixed'],
      env: 'DIFY_API_KEY',
      confidence: 'likely',
    },
  ],
});
