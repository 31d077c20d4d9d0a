import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'customerguru',
  title: 'Customer.guru',
  docs: 'https://customer.guru/api',
  secrets: [
    {
      id: 'customerguru-api-secret',
      title: 'Customer.guru API secret or key',
      format: '({base62:50}|{base62:30})',
      near: ['customerguru', 'customer guru', 'customer.guru'],
      checks: ['letters-and-digits'],
      env: 'CUSTOMERGURU_API_SECRET',
      confidence: 'likely',
    },
  ],
});
