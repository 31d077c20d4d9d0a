import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'typeform',
  title: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  secrets: [
    {
      id: 'typeform-personal-access-token',
      title: 'Typeform personal access token',
      format: 'tfp_{[A-Za-z0-9_.=-]:40-64}',
      env: 'TYPEFORM_TOKEN',
      revoke: 'https://admin.typeform.com/user/tokens',
      confidence: 'certain',
    },
    {
      id: 'typeform-legacy-token',
      title: 'Typeform personal access token of the older form',
      format: '{base62:44}',
      near: ['typeform'],
      checks: ['letters-and-digits'],
      env: 'TYPEFORM_TOKEN',
      revoke: 'https://admin.typeform.com/account#/section/tokens',
      confidence: 'likely',
    },
  ],
});
