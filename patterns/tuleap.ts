import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tuleap',
  title: 'Tuleap',
  docs: 'https://docs.tuleap.org/user-guide/integration/rest/auth.html',
  secrets: [
    {
      id: 'tuleap-access-key',
      title: 'Tuleap access key',
      format: 'tlp-k1-{digit:1-10}.{hex:64}',
      env: 'TULEAP_ACCESS_KEY',
      revoke: 'https://docs.tuleap.org/user-guide/integration/rest/auth.html',
      confidence: 'certain',
    },
  ],
});
