import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apideck',
  title: 'Apideck',
  docs: 'https://developers.apideck.com/',
  secrets: [
    {
      id: 'apideck-api-key',
      title: 'Apideck API key',
      format: 'sk_(live|test)_{uuid:36}-{base62:20}-{uuid:36}',
      env: 'APIDECK_API_KEY',
      confidence: 'certain',
    },
  ],
});
