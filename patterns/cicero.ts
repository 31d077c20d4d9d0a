import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cicero',
  title: 'Cicero',
  docs: 'https://app.cicerodata.com/docs/',
  secrets: [
    {
      id: 'cicero-api-key',
      title: 'Cicero API key',
      format: '{base62:40}',
      near: ['cicero api', 'cicero key', 'cicero token', 'cicero secret', 'cicero access', 'cicero private'],
      checks: ['letters-and-digits'],
      env: 'CICERO_API_KEY',
      confidence: 'likely',
    },
  ],
});
