import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xai',
  title: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  secrets: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      format: 'xai-{base64url:70-120}',
      env: 'XAI_API_KEY',
      revoke: 'https://console.x.ai/',
      confidence: 'certain',
    },
  ],
});
