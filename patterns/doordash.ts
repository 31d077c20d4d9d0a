import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'doordash',
  title: 'DoorDash',
  docs: 'https://developer.doordash.com/en-US/docs/drive/how_to/JWTs/',
  secrets: [
    {
      id: 'doordash-signing-secret',
      title: 'DoorDash signing secret',
      format: '{base64url:43}',
      near: [
        'doordash api',
        'doordash key',
        'doordash token',
        'doordash secret',
        'doordash access',
        'doordash private',
        'doordash client secret',
        'doordash auth token',
      ],
      checks: ['mixed'],
      env: 'DOORDASH_SIGNING_SECRET',
      confidence: 'likely',
    },
  ],
});
