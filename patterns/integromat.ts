import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'integromat',
  title: 'Make (Integromat)',
  docs: 'https://developers.make.com/api-documentation/authentication',
  secrets: [
    {
      id: 'integromat-api-token',
      title: 'Make (Integromat) API token',
      format: '{uuid:36}',
      near: ['integromat', 'make.com', 'make api'],
      env: 'INTEGROMAT_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
