import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ambee',
  title: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  secrets: [
    {
      id: 'ambee-api-key',
      title: 'Ambee API key',
      format: '{Hex:64}',
      near: [
        'ambee api',
        'ambee key',
        'ambee token',
        'ambee secret',
        'ambee access',
        'ambee private',
        'ambee client secret',
        'ambee auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'AMBEE_API_KEY',
      confidence: 'likely',
    },
  ],
});
