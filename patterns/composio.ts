import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'composio',
  title: 'Composio',
  docs: 'https://docs.composio.dev/',
  secrets: [
    {
      id: 'composio-api-key',
      title: 'Composio API key',
      format: '(ak|ck|uak)_{base64url:20}',
      near: ['composio'],
      checks: ['mixed'],
      env: 'COMPOSIO_API_KEY',
      revoke: 'https://platform.composio.dev/',
      confidence: 'likely',
    },
  ],
});
