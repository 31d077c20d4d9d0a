import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mem0',
  title: 'Mem0',
  docs: 'https://docs.mem0.ai/',
  secrets: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      format: 'm0-{base62:24-44}',
      near: ['mem0'],
      checks: ['letters-and-digits'],
      env: 'MEM0_API_KEY',
      revoke: 'https://app.mem0.ai/',
      confidence: 'likely',
    },
  ],
});
