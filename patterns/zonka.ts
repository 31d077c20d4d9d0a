import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zonka',
  title: 'Zonka Feedback',
  docs: 'https://apidocs.zonkafeedback.com/',
  secrets: [
    {
      id: 'zonka-auth-token',
      title: 'Zonka Feedback auth token',
      format: '{base62:36}',
      near: ['zonka'],
      checks: ['letters-and-digits'],
      env: 'ZONKA_AUTH_TOKEN',
      confidence: 'likely',
    },
  ],
});
