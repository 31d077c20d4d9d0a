import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clickatell',
  title: 'Clickatell',
  docs: 'https://docs.clickatell.com/',
  secrets: [
    {
      id: 'clickatell-api-key',
      title: 'Clickatell API key',
      format: '{base64url:22}==',
      near: ['clickatell'],
      checks: ['letters-and-digits'],
      env: 'CLICKATELL_API_KEY',
      confidence: 'likely',
    },
  ],
});
