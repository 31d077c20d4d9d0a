import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chroma',
  title: 'Chroma',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  secrets: [
    {
      id: 'chroma-api-key',
      title: 'Chroma API key',
      format: 'ck-{base62:40-48}',
      checks: ['letters-and-digits'],
      env: 'CHROMA_API_KEY',
      confidence: 'certain',
    },
  ],
});
