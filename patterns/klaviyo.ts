import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'klaviyo',
  title: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  secrets: [
    {
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      format: 'pk_{hex:34}',
      checks: ['letters-and-digits'],
      env: 'KLAVIYO_PRIVATE_KEY',
      revoke: 'https://www.klaviyo.com/settings/account/api-keys',
      confidence: 'certain',
    },
    {
      id: 'klaviyo-other-private-key',
      title: 'Klaviyo private API key of another form',
      format: 'pk_{base62:30-50}',
      near: ['klaviyo'],
      checks: ['letters-and-digits'],
      env: 'KLAVIYO_OTHER_PRIVATE_KEY',
      revoke: 'https://www.klaviyo.com/settings/account/api-keys',
      confidence: 'likely',
    },
  ],
});
