import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hyperbolic',
  title: 'Hyperbolic',
  docs: 'https://docs.hyperbolic.xyz/',
  secrets: [
    {
      id: 'hyperbolic-api-key',
      title: 'Hyperbolic API key',
      format: 'eyJ{base64url:15-60}.eyJ{base64url:20-300}.{base64url:40-100}',
      near: ['hyperbolic'],
      env: 'HYPERBOLIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
