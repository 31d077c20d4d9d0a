import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nebius',
  title: 'Nebius',
  docs: 'https://docs.nebius.com/',
  secrets: [
    {
      id: 'nebius-api-key',
      title: 'Nebius API key',
      format: [
        'v1.{base64url:60-400}{[=]:0-2}',
        'eyJ{base64url:20-100}.{base64url:60-400}.{base64url:40-100}',
      ],
      near: ['nebius'],
      checks: ['mixed'],
      env: 'NEBIUS_API_KEY',
      revoke: 'https://console.nebius.com/',
      confidence: 'likely',
    },
  ],
});
