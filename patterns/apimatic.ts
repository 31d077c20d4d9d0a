import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apimatic',
  title: 'APIMatic',
  docs: 'https://docs.apimatic.io/',
  secrets: [
    {
      id: 'apimatic-api-key',
      title: 'APIMatic API key',
      format: '{base64url:64}',
      near: [
        'apimatic api',
        'apimatic key',
        'apimatic token',
        'apimatic secret',
        'apimatic access',
        'apimatic private',
        'apimatic client secret',
        'apimatic auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'APIMATIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
