import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fusebill',
  title: 'Stax Bill',
  docs: 'https://developer.fusebill.com/',
  secrets: [
    {
      id: 'fusebill-api-key',
      title: 'Stax Bill API key',
      format: '{base64:88}',
      near: ['fusebill', 'staxbill'],
      checks: ['letters-and-digits'],
      env: 'FUSEBILL_API_KEY',
      confidence: 'likely',
    },
  ],
});
