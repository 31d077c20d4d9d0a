import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appoptics',
  title: 'AppOptics',
  docs: 'https://docs.appoptics.com/',
  secrets: [
    {
      id: 'appoptics-api-token',
      title: 'AppOptics API token',
      format: '{base64url:71}',
      near: ['appoptics'],
      checks: ['letters-and-digits'],
      env: 'APPOPTICS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
