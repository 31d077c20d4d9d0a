import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hex-pm',
  title: 'Hex.pm',
  docs: 'https://hex.pm/docs/leaked-keys',
  secrets: [
    {
      id: 'hex-pm-api-key',
      title: 'Hex.pm API key',
      format: 'hex_{hex:40}',
      env: 'HEX_API_KEY',
      revoke: 'https://hex.pm/dashboard/keys',
      confidence: 'certain',
    },
  ],
});
