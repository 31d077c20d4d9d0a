import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nxcloud',
  title: 'Nx Cloud',
  docs: 'https://nx.dev/ci/recipes/security/access-tokens',
  secrets: [
    {
      id: 'nxcloud-access-token',
      title: 'Nx Cloud access token',
      // Base64 of a UUID, "|" and what it allows, "read" or "read-write".
      format: '{base64:48}fHJlYWQ(=|tb25seQ==|td3JpdGU=)',
      env: 'NX_CLOUD_ACCESS_TOKEN',
      revoke: 'https://cloud.nx.app/',
      confidence: 'certain',
    },
  ],
});
