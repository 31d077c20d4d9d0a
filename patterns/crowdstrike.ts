import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crowdstrike',
  title: 'CrowdStrike Falcon',
  docs: 'https://www.crowdstrike.com/blog/tech-center/get-access-falcon-apis/',
  secrets: [
    {
      id: 'crowdstrike-client-secret',
      title: 'CrowdStrike Falcon client secret',
      format: '{base62:40}',
      near: [
        'falcon client secret',
        'crowdstrike api',
        'crowdstrike key',
        'crowdstrike token',
        'crowdstrike secret',
        'crowdstrike access',
        'crowdstrike private',
        'crowdstrike client secret',
        'crowdstrike auth token',
        'falcon secret',
        'fcs client secret',
      ],
      checks: ['letters-and-digits'],
      env: 'CROWDSTRIKE_CLIENT_SECRET',
      revoke: 'https://falcon.crowdstrike.com/api-clients-and-keys/',
      confidence: 'likely',
    },
  ],
});
