import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getgist',
  title: 'Gist',
  docs: 'https://developers.getgist.com/',
  secrets: [
    {
      id: 'getgist-api-key',
      title: 'Gist API key',
      format: '{base64:68}{[=]:0-2}',
      near: ['getgist'],
      checks: ['mixed'],
      env: 'GETGIST_API_KEY',
      confidence: 'likely',
    },
  ],
});
