import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'collect2',
  title: 'Collect2',
  docs: 'https://collect2.com/',
  secrets: [
    {
      id: 'collect2-api-key',
      title: 'Collect2 API key',
      format: '{uuid:36}',
      near: ['collect2'],
      env: 'COLLECT2_API_KEY',
      confidence: 'likely',
    },
  ],
});
