import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'reallysimplesystems',
  title: 'Really Simple Systems',
  docs: 'https://developer.reallysimplesystems.com/',
  secrets: [
    {
      id: 'reallysimplesystems-api-token',
      title: 'Really Simple Systems API token',
      format: ['{[A-Za-z0-9_-]:60-400}.{[A-Za-z0-9._-]:300-1100}'],
      near: ['reallysimplesystems', 'really simple systems'],
      checks: ['mixed'],
      env: 'REALLYSIMPLESYSTEMS_TOKEN',
      confidence: 'likely',
    },
  ],
});
