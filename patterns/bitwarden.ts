import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitwarden',
  title: 'Bitwarden',
  docs: 'https://bitwarden.com/help/public-api/',
  secrets: [
    {
      id: 'bitwarden-client-secret',
      title: 'Bitwarden client secret',
      format: '{base62:30}',
      near: [
        'bw clientsecret',
        'bitwarden client secret',
        'bitwarden secret',
        'apikeyclientsecret',
        'bw client secret',
        'bitwarden',
      ],
      checks: ['mixed'],
      env: 'BITWARDEN_CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'bitwarden-access-token',
      title: 'Bitwarden Secrets Manager access token',
      format: '0.{uuid:36}.{base62:30}:{base64:22}==',
      near: ['bitwarden', 'bws access token', 'bws'],
      checks: ['letters-and-digits'],
      env: 'BITWARDEN_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
