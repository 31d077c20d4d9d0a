import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'retellai',
  title: 'Retell AI',
  docs: 'https://docs.retellai.com/',
  secrets: [
    {
      id: 'retellai-api-key',
      title: 'Retell AI API key',
      format: 'key_{hex:28}',
      env: 'RETELL_API_KEY',
      revoke: 'https://dashboard.retellai.com/',
      confidence: 'likely',
    },
  ],
});
