import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openexchangerates',
  title: 'Open Exchange Rates',
  docs: 'https://docs.openexchangerates.org/',
  secrets: [
    {
      id: 'openexchangerates-app-id',
      title: 'Open Exchange Rates app id',
      format: '{Hex:32}',
      near: ['openexchangerates', 'open exchange rates', 'openexchange'],
      checks: ['letters-and-digits'],
      env: 'OPENEXCHANGERATES_APP_ID',
      revoke: 'https://openexchangerates.org/account/app-ids',
      confidence: 'likely',
    },
  ],
});
