import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'backlog',
  title: 'Backlog',
  docs: 'https://developer.nulab.com/docs/backlog/getting-started/',
  secrets: [
    {
      id: 'backlog-api-key',
      title: 'Backlog API key',
      format: '{base62:64}',
      near: ['backlog api', 'backlog key', 'backlog token', 'nulab'],
      checks: ['mixed'],
      env: 'BACKLOG_API_KEY',
      confidence: 'likely',
    },
  ],
});
