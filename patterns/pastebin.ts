import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pastebin',
  title: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  secrets: [
    {
      id: 'pastebin-api-key',
      title: 'Pastebin developer key',
      format: '{[A-Za-z0-9_-]:32}',
      near: [
        'pastebin api',
        'pastebin key',
        'pastebin dev',
        'pastebin token',
        'pastebin secret',
        'api dev key',
      ],
      checks: ['letters-and-digits'],
      env: 'PASTEBIN_API_KEY',
      revoke: 'https://pastebin.com/doc_api',
      confidence: 'likely',
    },
  ],
});
