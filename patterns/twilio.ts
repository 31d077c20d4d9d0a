import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'twilio',
  title: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  related: [{ role: 'account SID', format: 'AC{Hex:32}' }],
  secrets: [
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      format: '{hex:32}',
      near: ['twilio'],
      checks: ['letters-and-digits'],
      env: 'TWILIO_AUTH_TOKEN',
      revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      docs: 'https://www.twilio.com/docs/iam/access-tokens',
    },
    {
      id: 'twilio-client-auth-token',
      title: 'Twilio auth token',
      // The client of Python and PHP, whose module names Twilio elsewhere in the file.
      format: 'Client\\({[\\s]:0-40}{["\']:1}AC{hex:32}{["\']:1},{[\\s]:0-40}{["\']:1}<{hex:32}>',
      checks: ['letters-and-digits'],
      env: 'TWILIO_AUTH_TOKEN',
      revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      docs: 'https://www.twilio.com/docs/iam/access-tokens',
    },
    {
      id: 'twilio-api-key-sid',
      title: 'Twilio API key SID',
      format: 'SK{hex:32}',
      near: ['twilio'],
      role: 'key id',
      group: 'twilio-key',
      env: 'TWILIO_API_KEY',
      revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    },
    {
      id: 'twilio-api-key-secret',
      title: 'Twilio API key secret',
      format: '{base62:32}',
      near: ['twilio'],
      beside: ['twilio-api-key-sid'],
      checks: ['mixed'],
      group: 'twilio-key',
      env: 'TWILIO_API_SECRET',
      revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    },
  ],
});
