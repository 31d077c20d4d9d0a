import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitalk',
  title: 'Gitalk',
  docs: 'https://github.com/gitalk/gitalk',
  secrets: [
    {
      id: 'gitalk-client-secret',
      title: 'Gitalk OAuth application secret',
      format: '{hex:40}',
      near: [
        'clientsecret api',
        'clientsecret key',
        'clientsecret token',
        'clientsecret secret',
        'clientsecret access',
        'clientsecret private',
        'clientsecret client secret',
        'clientsecret auth token',
        'client secret',
      ],
      checks: ['letters-and-digits'],
      env: 'GITALK_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
