import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'keygen',
  title: 'Keygen',
  docs: 'https://keygen.sh/docs/api/authentication/',
  secrets: [
    {
      id: 'keygen-token',
      title: 'Keygen token',
      format: '(admi|prod|envi|user|activ)-{hex:64-80}v3',
      env: 'KEYGEN_TOKEN',
      revoke: 'https://app.keygen.sh/settings',
      confidence: 'certain',
    },
  ],
});
