import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pivotaltracker',
  title: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api',
  secrets: [
    {
      id: 'pivotaltracker-api-token',
      title: 'Pivotal Tracker API token',
      format: '{base62:32}',
      near: [
        'pivotal tracker',
        'pivotal api',
        'pivotal token',
        'pivotal key',
        'pivotal secret',
        'x trackertoken',
      ],
      checks: ['letters-and-digits'],
      env: 'PIVOTAL_TRACKER_TOKEN',
      confidence: 'likely',
    },
  ],
});
