import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'prodpad',
  title: 'ProdPad',
  docs: 'https://developers.prodpad.com/',
  secrets: [
    {
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      format: '{base62:64}',
      near: ['prodpad'],
      checks: ['letters-and-digits'],
      env: 'PRODPAD_API_KEY',
      revoke: 'https://app.prodpad.com/',
      confidence: 'likely',
    },
  ],
});
