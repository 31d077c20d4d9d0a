import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thegraph',
  title: 'The Graph',
  docs: 'https://thegraph.com/docs/',
  secrets: [
    {
      id: 'thegraph-api-key',
      title: 'The Graph API key',
      format: '{Hex:32}',
      near: ['thegraph', 'the graph', 'subgraph api', 'graph studio'],
      checks: ['letters-and-digits'],
      env: 'GRAPH_API_KEY',
      revoke: 'https://thegraph.com/studio/apikeys/',
      confidence: 'likely',
    },
  ],
});
