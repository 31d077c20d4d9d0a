import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepseek',
  title: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  secrets: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      format: 'sk-{hex:32}',
      checks: ['letters-and-digits'],
      env: 'DEEPSEEK_API_KEY',
      revoke: 'https://platform.deepseek.com/api_keys',
      confidence: 'likely',
    },
  ],
});
