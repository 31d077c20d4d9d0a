import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'desec',
  title: 'deSEC',
  docs: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
  secrets: [
    {
      id: 'desec-api-token',
      title: 'deSEC API token',
      format: '{base64url:28}',
      near: ['desec token', 'desec api', 'desec key', 'desec io token'],
      checks: ['mixed'],
      env: 'DESEC_TOKEN',
      revoke: 'https://desec.io/tokens',
      confidence: 'likely',
    },
  ],
});
