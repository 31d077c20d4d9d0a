import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hubstaff',
  title: 'Hubstaff',
  docs: 'https://developer.hubstaff.com/',
  secrets: [
    {
      id: 'hubstaff-access-token',
      title: 'Hubstaff app or personal token',
      format: '{base64url:43}',
      near: [
        'hubstaff api',
        'hubstaff key',
        'hubstaff token',
        'hubstaff secret',
        'hubstaff access',
        'hubstaff private',
        'hubstaff client secret',
        'hubstaff auth token',
      ],
      checks: ['mixed'],
      env: 'HUBSTAFF_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
