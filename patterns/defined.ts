import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'defined',
  title: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  secrets: [
    {
      id: 'defined-api-key',
      title: 'Defined Networking API key',
      format: 'dnkey-{[A-Za-z0-9_=-]:26}-{[A-Za-z0-9_=-]:52}',
      env: 'DEFINED_API_KEY',
      revoke: 'https://admin.defined.net/',
      confidence: 'certain',
    },
  ],
});
