import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currentsapi',
  title: 'Currents API',
  docs: 'https://currentsapi.services/en/docs/',
  secrets: [
    {
      id: 'currentsapi-api-key',
      title: 'Currents API API key',
      format: '{base64url:48}',
      near: ['currentsapi', 'currents api'],
      checks: ['mixed'],
      env: 'CURRENTSAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
