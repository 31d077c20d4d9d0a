import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'web-push',
  title: 'Web Push',
  docs: 'https://github.com/web-push-libs/web-push#command-line',
  secrets: [
    {
      id: 'web-push-vapid-private-key',
      title: 'VAPID private key',
      format: '{base64url:43}',
      near: ['vapid private', 'vapid secret', 'vapid key'],
      checks: ['mixed'],
      env: 'VAPID_PRIVATE_KEY',
      confidence: 'likely',
    },
    {
      id: 'web-push-call-private-key',
      title: 'VAPID private key',
      format:
        'setVapidDetails\\({[\\s]:0-20}{["\'`]:1}{[^"\'`\\r\\n]:1-120}{["\'`]:1},{[\\s]:0-20}{[^,\\r\\n]:1-120},{[\\s]:0-20}{["\'`]:1}<{base64url:43}>',
      checks: ['mixed'],
      env: 'VAPID_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
