import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'eagle-eye-networks',
  title: 'Eagle Eye Networks',
  docs: 'https://developer.eagleeyenetworks.com/',
  secrets: [
    {
      id: 'eagle-eye-networks-api-key',
      title: 'Eagle Eye Networks API key',
      format: '{base62:15}',
      near: ['eagleeyenetworks', 'eagle eye networks'],
      checks: ['letters-and-digits'],
      env: 'EAGLE_EYE_NETWORKS_API_KEY',
      confidence: 'likely',
    },
  ],
});
