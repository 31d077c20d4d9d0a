import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ramp',
  title: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  related: [{ role: 'client id', format: 'ramp_id_{base62:32-60}' }],
  secrets: [
    {
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      format: 'ramp_sec_{base62:48}',
      env: 'RAMP_CLIENT_SECRET',
      revoke: 'https://app.ramp.com/settings/ramp-developer',
      confidence: 'certain',
    },
    {
      id: 'ramp-token',
      title: 'Ramp access or refresh token',
      format: 'ramp_(tok|ref)_{base62:32-64}',
      env: 'RAMP_TOKEN',
      revoke: 'https://app.ramp.com/settings/ramp-developer',
      confidence: 'likely',
    },
  ],
});
