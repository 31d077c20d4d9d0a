import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apifonica',
  title: 'Apifonica',
  docs: 'https://docs.apifonica.com/',
  secrets: [
    {
      id: 'apifonica-api-token',
      title: 'Apifonica API token',
      format: '{base36:11}-{base36:4}-{base36:4}-{base36:4}-{base36:12}',
      near: ['apifonica'],
      checks: ['letters-and-digits'],
      env: 'APIFONICA_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
