import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'semaphore',
  title: 'Semaphore',
  docs: 'https://docs.semaphoreci.com/',
  secrets: [
    {
      id: 'semaphore-api-token',
      title: 'Semaphore API token',
      format: ['{base62:32}'],
      near: [
        'semaphore key',
        'semaphore api',
        'semaphore token',
        'semaphore secret',
        'semaphore access',
        'semaphore private',
        'semaphore auth',
        'semaphoreci',
        'semaphore ci',
      ],
      checks: ['letters-and-digits'],
      env: 'SEMAPHORE_API_TOKEN',
      revoke: 'https://me.semaphoreci.com/account',
      confidence: 'likely',
    },
  ],
});
