import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'toggl',
  title: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication',
  secrets: [
    {
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      format: '{base62:32}',
      near: ['toggl'],
      checks: ['letters-and-digits'],
      env: 'TOGGL_API_TOKEN',
      revoke: 'https://track.toggl.com/profile',
      confidence: 'likely',
    },
  ],
});
