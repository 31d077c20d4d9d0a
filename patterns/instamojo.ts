import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'instamojo',
  title: 'Instamojo',
  docs: 'https://docs.instamojo.com/',
  secrets: [
    {
      id: 'instamojo-client-secret',
      title: 'Instamojo client secret',
      format: '{base62:128}',
      near: ['instamojo'],
      checks: ['letters-and-digits'],
      env: 'INSTAMOJO_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
