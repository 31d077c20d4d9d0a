import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'happi',
  title: 'Happi',
  docs: 'https://happi.dev/docs',
  secrets: [
    {
      id: 'happi-api-key',
      title: 'Happi API key',
      format: '{base62:56}',
      near: ['happi'],
      checks: ['letters-and-digits'],
      env: 'HAPPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
