import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flexport',
  title: 'Flexport',
  docs: 'https://apidocs.flexport.com/',
  secrets: [
    {
      id: 'flexport-api-key',
      title: 'Flexport API key',
      format: 'shltm_{base64url:40}',
      env: 'FLEXPORT_API_KEY',
      confidence: 'certain',
    },
  ],
});
