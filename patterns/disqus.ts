import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'disqus',
  title: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  secrets: [
    {
      id: 'disqus-api-secret',
      title: 'Disqus API key or secret',
      format: '{base62:64}',
      near: [
        'disqus api',
        'disqus key',
        'disqus token',
        'disqus secret',
        'disqus access',
        'disqus private',
        'disqus client secret',
        'disqus auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'DISQUS_API_SECRET',
      revoke: 'https://disqus.com/api/applications/',
      confidence: 'likely',
    },
  ],
});
