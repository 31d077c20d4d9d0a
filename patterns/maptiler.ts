import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'maptiler',
  title: 'MapTiler',
  docs: 'https://docs.maptiler.com/',
  secrets: [
    {
      id: 'maptiler-api-key',
      title: 'MapTiler API key',
      format: ['{base62:20}', '{Hex:32}_{Hex:64}'],
      near: ['maptiler'],
      checks: ['letters-and-digits'],
      env: 'MAPTILER_API_KEY',
      revoke: 'https://cloud.maptiler.com/account/keys/',
      confidence: 'likely',
    },
  ],
});
