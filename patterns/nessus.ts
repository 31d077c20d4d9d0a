import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nessus',
  title: 'Tenable Nessus',
  docs: 'https://docs.tenable.com/nessus/',
  secrets: [
    {
      id: 'nessus-linking-key',
      title: 'Tenable Nessus agent linking key or API key',
      format: '{Hex:64}',
      near: [
        'nessus key',
        'nessus linking',
        'nessus agent',
        'nessus secret',
        'nessus access',
        'nessus api',
        'nessuscli',
        'tenable key',
        'tenable secret',
        'tenable access',
        'tenable api',
        'tio secret',
        'tio access',
      ],
      checks: ['letters-and-digits'],
      env: 'TENABLE_SECRET_KEY',
      revoke: 'https://cloud.tenable.com/',
      confidence: 'likely',
    },
  ],
});
