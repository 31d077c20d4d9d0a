import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'duffel',
  title: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/making-requests',
  secrets: [
    {
      id: 'duffel-access-token',
      title: 'Duffel access token',
      format: 'duffel_(test|live)_{[A-Za-z0-9_=-]:43}',
      env: 'DUFFEL_ACCESS_TOKEN',
      revoke: 'https://app.duffel.com/',
      confidence: 'certain',
    },
  ],
});
