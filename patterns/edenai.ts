import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'edenai',
  title: 'Eden AI',
  docs: 'https://docs.edenai.co/',
  secrets: [
    {
      id: 'edenai-api-key',
      title: 'Eden AI API key',
      format: '{base62:36}.{base62:92}.{base64url:43}',
      near: ['edenai', 'eden ai'],
      checks: ['letters-and-digits'],
      env: 'EDENAI_API_KEY',
      confidence: 'likely',
    },
  ],
});
