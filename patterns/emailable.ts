import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'emailable',
  title: 'Emailable',
  docs: 'https://emailable.com/docs/api/',
  secrets: [
    {
      id: 'emailable-api-key',
      title: 'Emailable API key',
      format: '(live|test)_{hex:20}',
      env: 'EMAILABLE_API_KEY',
      confidence: 'certain',
    },
  ],
});
