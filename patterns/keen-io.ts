import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'keen-io',
  title: 'Keen',
  docs: 'https://keen.io/docs/api/',
  secrets: [
    {
      id: 'keen-io-api-key',
      title: 'Keen master, read or write key',
      format: '({BASE36:64}|{Hex:128}|{Hex:64})',
      near: [
        'keen master',
        'keen write',
        'keen read',
        'keenio api',
        'keenio key',
        'keenio token',
        'keenio secret',
        'keenio access',
        'keenio private',
        'keenio client secret',
        'keenio auth token',
        'keen io',
        'keen project',
        'keen api',
        'keen key',
        'keen secret',
        'keen access',
        'keen token',
      ],
      checks: ['letters-and-digits'],
      env: 'KEEN_IO_API_KEY',
      confidence: 'likely',
    },
  ],
});
