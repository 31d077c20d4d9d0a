import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signify',
  title: 'signify',
  docs: 'https://man.openbsd.org/signify.1',
  secrets: [
    {
      id: 'signify-secret-key',
      title: 'signify secret key',
      format: 'RWRCSwAAA{base64:130}=',
      env: 'SIGNIFY_SECRET_KEY',
      confidence: 'certain',
    },
  ],
});
