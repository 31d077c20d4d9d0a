import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'runrunit',
  title: 'Runrun.it',
  docs: 'https://runrun.it/api/documentation',
  secrets: [
    {
      id: 'runrunit-app-key',
      title: 'Runrun.it app key',
      format: '{Hex:32}',
      near: ['runrunit', 'runrun.it', 'runrun it'],
      checks: ['letters-and-digits'],
      env: 'RUNRUNIT_APP_KEY',
      confidence: 'likely',
    },
  ],
});
