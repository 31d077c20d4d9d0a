import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'endorlabs',
  title: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  secrets: [
    {
      id: 'endorlabs-api-key',
      title: 'Endor Labs API key or secret',
      format: 'endr+{base64url:16}',
      env: 'ENDOR_API_CREDENTIALS_SECRET',
      revoke: 'https://app.endorlabs.com/',
      confidence: 'certain',
    },
  ],
});
