import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'airbrake',
  title: 'Airbrake',
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  secrets: [
    {
      id: 'airbrake-project-key',
      title: 'Airbrake project key',
      format: '{base62:32}',
      near: ['airbrake'],
      checks: ['letters-and-digits'],
      env: 'AIRBRAKE_PROJECT_KEY',
      confidence: 'likely',
    },
    {
      id: 'airbrake-user-key',
      title: 'Airbrake user key',
      format: '{base62:40}',
      near: [
        'airbrake api',
        'airbrake key',
        'airbrake token',
        'airbrake secret',
        'airbrake access',
        'airbrake private',
        'airbrake client secret',
        'airbrake auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'AIRBRAKE_USER_KEY',
      confidence: 'likely',
    },
  ],
});
