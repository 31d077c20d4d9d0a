import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mavenlink',
  title: 'Kantata (Mavenlink)',
  docs: 'https://developer.kantata.com/',
  secrets: [
    {
      id: 'mavenlink-oauth-token',
      title: 'Kantata (Mavenlink) OAuth token',
      format: '{base62:64}',
      near: ['mavenlink'],
      checks: ['letters-and-digits'],
      env: 'MAVENLINK_TOKEN',
      revoke: 'https://app.mavenlink.com/',
      confidence: 'likely',
    },
  ],
});
