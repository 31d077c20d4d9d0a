import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'envoy-api',
  title: 'Envoy',
  docs: 'https://developers.envoy.com/',
  secrets: [
    {
      id: 'envoy-api-api-key',
      title: 'Envoy API key',
      format: '{base62:64}',
      near: ['envoy api', 'envoy client secret'],
      checks: ['letters-and-digits'],
      env: 'ENVOY_API_API_KEY',
      confidence: 'likely',
    },
  ],
});
