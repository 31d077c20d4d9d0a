import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'loggly',
  title: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  secrets: [
    {
      id: 'loggly-customer-token',
      title: 'Loggly customer token',
      format: '{uuid:36}',
      near: ['loggly'],
      env: 'LOGGLY_CUSTOMER_TOKEN',
      confidence: 'likely',
    },
  ],
});
