import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'northflank',
  title: 'Northflank',
  docs: 'https://northflank.com/docs',
  secrets: [
    {
      id: 'northflank-api-token',
      title: 'Northflank API token',
      format: ['nf-{base62:40-400}', 'eyJ{base64url:20-100}.{base64url:40-400}.{base64url:40-120}'],
      near: ['northflank'],
      checks: ['mixed'],
      env: 'NORTHFLANK_TOKEN',
      revoke: 'https://app.northflank.com/',
      confidence: 'likely',
    },
  ],
});
