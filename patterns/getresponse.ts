import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getresponse',
  title: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/v3/authentication',
  secrets: [
    {
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      format: '{base36:32}',
      near: ['getresponse'],
      checks: ['letters-and-digits'],
      env: 'GETRESPONSE_API_KEY',
      revoke: 'https://app.getresponse.com/api',
      confidence: 'likely',
    },
  ],
});
