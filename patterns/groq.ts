import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'groq',
  title: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  secrets: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      format: 'gsk_{base62:52}',
      env: 'GROQ_API_KEY',
      revoke: 'https://console.groq.com/keys',
      confidence: 'certain',
    },
  ],
});
