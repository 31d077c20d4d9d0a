import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alegra',
  title: 'Alegra',
  docs: 'https://developer.alegra.com/',
  secrets: [
    {
      id: 'alegra-api-token',
      title: 'Alegra API token',
      format: '{base36:20}',
      near: ['alegra'],
      checks: ['letters-and-digits'],
      env: 'ALEGRA_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
