import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wise',
  title: 'Wise (TransferWise)',
  docs: 'https://docs.wise.com/api-docs/guides/developer/auth-and-security',
  secrets: [
    {
      id: 'wise-api-token',
      title: 'Wise (TransferWise) API token',
      format: '{uuid:36}',
      near: ['transferwise', 'wise api', 'wise token', 'wise secret', 'wise key'],
      checks: ['letters-and-digits'],
      env: 'WISE_API_TOKEN',
      revoke: 'https://wise.com/settings/',
      confidence: 'likely',
    },
  ],
});
