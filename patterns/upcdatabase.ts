import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upcdatabase',
  title: 'UPC Database',
  docs: 'https://upcdatabase.org/api',
  secrets: [
    {
      id: 'upcdatabase-token',
      title: 'UPC Database token',
      format: '{base62:32}',
      near: ['upcdatabase', 'upc database'],
      checks: ['letters-and-digits'],
      env: 'UPCDATABASE_TOKEN',
      confidence: 'likely',
    },
  ],
});
