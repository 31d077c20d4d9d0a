import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'n8n',
  title: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  secrets: [
    {
      id: 'n8n-encryption-key',
      title: 'n8n encryption key or API key',
      format: ['n8n_api_{base62:40-80}', '{base64:32}', '{Hex:64}'],
      near: ['n8n encryption key', 'n8n api key', 'n8n api'],
      checks: ['letters-and-digits'],
      env: 'N8N_ENCRYPTION_KEY',
      confidence: 'likely',
    },
  ],
});
