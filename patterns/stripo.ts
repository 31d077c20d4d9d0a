import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stripo',
  title: 'Stripo',
  docs: 'https://stripo.email/plugin-api/',
  secrets: [
    {
      id: 'stripo-token',
      title: 'Stripo token',
      format: '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      near: ['stripo'],
      checks: ['mixed'],
      env: 'STRIPO_TOKEN',
      confidence: 'likely',
    },
  ],
});
