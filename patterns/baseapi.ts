import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'baseapi',
  title: 'BaseAPI',
  docs: 'https://baseapi.io/',
  secrets: [
    {
      id: 'baseapi-api-key',
      title: 'BaseAPI API key',
      format: '{uuid:36}',
      near: ['baseapi', 'base api io'],
      env: 'BASEAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
