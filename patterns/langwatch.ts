import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'langwatch',
  title: 'LangWatch',
  docs: 'https://langwatch.ai/docs/integration/overview',
  secrets: [
    {
      id: 'langwatch-api-key',
      title: 'LangWatch API key',
      format: 'sk-lw-{base62:48}',
      checks: ['mixed'],
      env: 'LANGWATCH_API_KEY',
      revoke: 'https://app.langwatch.ai/',
      confidence: 'certain',
      docs: 'https://github.com/langwatch/langwatch/blob/main/langwatch/src/server/utils/apiKeyGenerator.ts',
    },
  ],
});
