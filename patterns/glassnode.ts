import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'glassnode',
  title: 'Glassnode',
  docs: 'https://docs.glassnode.com/basic-api/api-key',
  secrets: [
    {
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      format: '{base62:27}',
      near: ['glassnode'],
      checks: ['letters-and-digits'],
      env: 'GLASSNODE_API_KEY',
      revoke: 'https://studio.glassnode.com/settings/api',
      confidence: 'likely',
    },
  ],
});
