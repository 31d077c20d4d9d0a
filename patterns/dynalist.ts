import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dynalist',
  title: 'Dynalist',
  docs: 'https://apidocs.dynalist.io/',
  secrets: [
    {
      id: 'dynalist-api-token',
      title: 'Dynalist API token',
      format: '{base64url:128}',
      near: ['dynalist'],
      checks: ['letters-and-digits'],
      env: 'DYNALIST_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
