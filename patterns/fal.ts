import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fal',
  title: 'fal',
  docs: 'https://docs.fal.ai/',
  secrets: [
    {
      id: 'fal-api-key',
      title: 'fal API key',
      format: '{uuid:36}:{hex:32}',
      near: ['fal key', 'fal api', 'fal.ai', 'fal token', 'fal secret', 'fal ai'],
      alone: true,
      env: 'FAL_API_KEY',
      revoke: 'https://fal.ai/dashboard/keys',
      confidence: 'likely',
    },
  ],
});
