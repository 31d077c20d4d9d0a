import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'skybiometry',
  title: 'SkyBiometry',
  docs: 'https://skybiometry.com/documentation/',
  secrets: [
    {
      id: 'skybiometry-api-key',
      title: 'SkyBiometry API key or secret',
      format: '{base62:25-26}',
      near: ['skybiometry'],
      checks: ['letters-and-digits'],
      env: 'SKYBIOMETRY_API_KEY',
      confidence: 'likely',
    },
  ],
});
