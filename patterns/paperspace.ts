import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paperspace',
  title: 'Paperspace',
  docs: 'https://docs.digitalocean.com/reference/paperspace/',
  secrets: [
    {
      id: 'paperspace-api-key',
      title: 'Paperspace API key',
      format: '{Hex:30}',
      near: ['paperspace'],
      checks: ['letters-and-digits'],
      env: 'PAPERSPACE_API_KEY',
      revoke: 'https://console.paperspace.com/',
      confidence: 'likely',
    },
  ],
});
