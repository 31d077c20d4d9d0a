import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'leonardo',
  title: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  secrets: [
    {
      id: 'leonardo-api-key',
      title: 'Leonardo.Ai API key',
      format: '{uuid:36}',
      near: ['leonardo'],
      env: 'LEONARDO_API_KEY',
      revoke: 'https://app.leonardo.ai/api-access',
      confidence: 'likely',
    },
  ],
});
