import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'float',
  title: 'Float',
  docs: 'https://developer.float.com/',
  secrets: [
    {
      id: 'float-api-key',
      title: 'Float API key',
      format: '{[A-Za-z0-9._+-]:59-60}{[=]:0-1}',
      near: ['float api', 'float.com', 'floatapi'],
      checks: ['mixed'],
      env: 'FLOAT_API_KEY',
      confidence: 'likely',
    },
  ],
});
