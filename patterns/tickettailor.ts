import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tickettailor',
  title: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/',
  secrets: [
    {
      id: 'tickettailor-api-key',
      title: 'Ticket Tailor API key',
      format: 'sk_{digit:3-8}_{digit:3-8}_{Hex:32}',
      near: ['tickettailor', 'ticket tailor'],
      checks: ['letters-and-digits'],
      env: 'TICKETTAILOR_API_KEY',
      revoke: 'https://app.tickettailor.com/',
      confidence: 'likely',
    },
    {
      id: 'tickettailor-key-of-other-form',
      title: 'Ticket Tailor API key',
      format: 'sk{[a-z0-9_]:40-60}',
      near: ['tickettailor', 'ticket tailor'],
      checks: ['letters-and-digits'],
      env: 'TICKETTAILOR_API_KEY',
      revoke: 'https://app.tickettailor.com/',
      confidence: 'likely',
    },
  ],
});
