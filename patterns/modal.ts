import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'modal',
  title: 'Modal',
  docs: 'https://modal.com/docs/guide/secrets',
  secrets: [
    {
      id: 'modal-token-id',
      title: 'Modal token id',
      format: 'ak-{base62:22}',
      near: ['modal token', 'modal key', 'modal id', 'modal.com'],
      checks: ['mixed'],
      role: 'key id',
      group: 'modal-token',
      env: 'MODAL_TOKEN_ID',
      revoke: 'https://modal.com/settings/tokens',
      confidence: 'likely',
    },
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      format: 'as-{base62:22}',
      near: ['modal token', 'modal key', 'modal secret', 'modal.com'],
      beside: ['modal-token-id'],
      checks: ['mixed'],
      group: 'modal-token',
      env: 'MODAL_TOKEN_SECRET',
      revoke: 'https://modal.com/settings/tokens',
      confidence: 'likely',
    },
  ],
});
