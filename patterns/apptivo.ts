import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apptivo',
  title: 'Apptivo',
  docs: 'https://www.apptivo.com/',
  secrets: [
    {
      id: 'apptivo-api-key',
      title: 'Apptivo API or access key',
      format: '({uuid:36}|{base62:32})',
      near: ['apptivo'],
      checks: ['letters-and-digits'],
      env: 'APPTIVO_API_KEY',
      confidence: 'likely',
    },
  ],
});
