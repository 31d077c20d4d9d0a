import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'anypoint',
  title: 'MuleSoft Anypoint',
  docs: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
  secrets: [
    {
      id: 'anypoint-client-secret',
      title: 'MuleSoft Anypoint client secret',
      format: '{Hex:32}',
      near: ['anypoint', 'mulesoft'],
      checks: ['letters-and-digits'],
      env: 'ANYPOINT_CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'anypoint-access-token',
      title: 'MuleSoft Anypoint access token',
      format: '{uuid:36}',
      near: [
        'anypoint api',
        'anypoint key',
        'anypoint token',
        'anypoint secret',
        'anypoint access',
        'anypoint private',
        'mulesoft api',
        'mulesoft key',
        'mulesoft token',
        'mulesoft secret',
        'mulesoft access',
        'mulesoft private',
      ],
      env: 'ANYPOINT_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
