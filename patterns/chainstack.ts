import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chainstack',
  title: 'Chainstack',
  docs: 'https://docs.chainstack.com/',
  secrets: [
    {
      id: 'chainstack-api-key',
      title: 'Chainstack API key',
      format: '{base62:8}.{base62:32}',
      near: ['chainstack'],
      checks: ['letters-and-digits'],
      env: 'CHAINSTACK_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'chainstack-node-key',
      title: 'Chainstack node access key',
      format: '.core.chainstack.com/<{hex:32}>',
      env: 'CHAINSTACK_NODE_KEY',
      confidence: 'certain',
    },
  ],
});
