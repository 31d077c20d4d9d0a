import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ollama',
  title: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  secrets: [
    {
      id: 'ollama-api-key',
      title: 'Ollama API key',
      format: '{Hex:32}.{base64url:24}',
      near: ['ollama'],
      checks: ['mixed'],
      env: 'OLLAMA_API_KEY',
      revoke: 'https://ollama.com/settings/keys',
      confidence: 'likely',
    },
  ],
});
