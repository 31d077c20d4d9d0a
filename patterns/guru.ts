import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'guru',
  title: 'Guru',
  docs: 'https://developer.getguru.com/',
  secrets: [
    {
      id: 'guru-api-token',
      title: 'Guru API token',
      format: '{uuid:36}',
      near: ['getguru', 'guru api', 'guru key', 'guru token', 'guru secret', 'guru access', 'guru private'],
      env: 'GURU_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
