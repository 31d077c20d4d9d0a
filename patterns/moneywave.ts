import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'moneywave',
  title: 'Moneywave',
  docs: 'https://moneywave-doc.herokuapp.com/',
  secrets: [
    {
      id: 'moneywave-api-key',
      title: 'Moneywave API key',
      format: 'lv_{BASE36:30}',
      checks: ['letters-and-digits'],
      env: 'MONEYWAVE_API_KEY',
      confidence: 'likely',
    },
  ],
});
