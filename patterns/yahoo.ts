import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'yahoo',
  title: 'Yahoo',
  docs: 'https://developer.yahoo.com/oauth2/guide/',
  secrets: [
    {
      id: 'yahoo-client-secret',
      title: 'Yahoo client secret',
      format: '{Hex:40}',
      near: ['yahoo client', 'yahoo secret', 'yahoo consumer', 'yahoo api', 'yahoo key'],
      beside: ['yahoo-client-id'],
      checks: ['letters-and-digits'],
      group: 'yahoo-client',
      env: 'YAHOO_CLIENT_SECRET',
      revoke: 'https://developer.yahoo.com/apps/',
      confidence: 'likely',
    },
    {
      id: 'yahoo-client-id',
      title: 'Yahoo client id',
      format: 'dj0yJmk9{base64:60-120}(--)?',
      role: 'client id',
      group: 'yahoo-client',
      env: 'YAHOO_CLIENT_ID',
      revoke: 'https://developer.yahoo.com/apps/',
      confidence: 'likely',
    },
  ],
});
