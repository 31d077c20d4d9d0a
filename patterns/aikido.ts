import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aikido',
  title: 'Aikido',
  docs: 'https://apidocs.aikido.dev/',
  secrets: [
    {
      id: 'aikido-ci-token',
      title: 'Aikido CI token',
      format: 'AIK_CI_{base62:20-64}',
      env: 'AIKIDO_CI_TOKEN',
      revoke: 'https://app.aikido.dev/settings/integrations',
      confidence: 'certain',
    },
    {
      id: 'aikido-client-secret',
      title: 'Aikido client secret',
      format: 'AIK_SECRET_{word:40-120}',
      env: 'AIKIDO_CLIENT_SECRET',
      revoke: 'https://app.aikido.dev/settings/integrations',
      confidence: 'certain',
    },
  ],
});
