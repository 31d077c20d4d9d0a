import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'commercetools',
  title: 'commercetools',
  docs: 'https://docs.commercetools.com/api/authorization',
  secrets: [
    {
      id: 'commercetools-client-secret',
      title: 'commercetools client secret',
      format: '{base64url:32}',
      near: ['commercetools', 'ctp client secret', 'ctp secret'],
      checks: ['mixed'],
      env: 'COMMERCETOOLS_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
