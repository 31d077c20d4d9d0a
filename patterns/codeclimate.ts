import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codeclimate',
  title: 'Code Climate',
  docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  secrets: [
    {
      id: 'codeclimate-reporter-id',
      title: 'Code Climate test reporter id',
      format: '{hex:64}',
      near: [
        'cc test reporter id',
        'codeclimate api',
        'codeclimate key',
        'codeclimate token',
        'codeclimate secret',
        'codeclimate access',
        'codeclimate private',
        'codeclimate client secret',
        'codeclimate auth token',
        'code climate',
      ],
      checks: ['letters-and-digits'],
      env: 'CODECLIMATE_REPORTER_ID',
      confidence: 'likely',
    },
  ],
});
