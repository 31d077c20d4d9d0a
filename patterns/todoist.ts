import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'todoist',
  title: 'Todoist',
  docs: 'https://developer.todoist.com/',
  secrets: [
    {
      id: 'todoist-api-token',
      title: 'Todoist API token',
      format: '{Hex:40}',
      near: ['todoist'],
      checks: ['letters-and-digits'],
      env: 'TODOIST_API_TOKEN',
      revoke: 'https://app.todoist.com/app/settings/integrations/developer',
      confidence: 'likely',
    },
  ],
});
