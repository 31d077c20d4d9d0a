import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openai',
  title: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  secrets: [
    {
      id: 'openai-api-key',
      title: 'OpenAI API key',
      // In the middle stands "OpenAI" in base64.
      format: 'sk-((proj|svcacct|admin|service|None)-)?{base64url:18-120}T3BlbkFJ{base64url:20-120}',
      env: 'OPENAI_API_KEY',
      revoke: 'https://platform.openai.com/api-keys',
      confidence: 'certain',
    },
  ],
});
