import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'secret-token',
  title: 'Secret token',
  docs: 'https://www.rfc-editor.org/rfc/rfc8959',
  secrets: [
    {
      id: 'secret-token-uri',
      title: 'Secret token',
      // RFC 8959 made the scheme to be found by scanners. Mercury has its own rule.
      format: 'secret-token:{[A-Za-z0-9._~%+=@-]:20-200}',
      checks: ['letters-and-digits'],
      not: ['secret-token:mercury_[a-zA-Z0-9_]{20,180}'],
      env: 'SECRET_TOKEN',
      confidence: 'likely',
    },
  ],
});
