import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signable',
  title: 'Signable',
  docs: 'https://developers.signable.app/',
  secrets: [
    {
      id: 'signable-api-key',
      title: 'Signable API key',
      format: '{base62:32}',
      near: ['signable'],
      checks: ['mixed'],
      env: 'SIGNABLE_API_KEY',
      confidence: 'likely',
    },
  ],
});
