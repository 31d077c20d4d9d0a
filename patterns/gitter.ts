import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitter',
  title: 'Gitter',
  docs: 'https://developer.gitter.im/docs/authentication',
  secrets: [
    {
      id: 'gitter-access-token',
      title: 'Gitter access token',
      format: '{base64url:1}{[A-Za-z0-9_=-]:38}{base64url:1}',
      near: ['gitter api', 'gitter key', 'gitter token', 'gitter secret', 'gitter access', 'gitter private'],
      checks: ['letters-and-digits'],
      env: 'GITTER_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
