import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'exa',
  title: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  secrets: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      format: '{uuid:36}',
      near: ['exa api', 'exa key', 'exaapi', 'exa ai', 'exa search', 'exa token'],
      env: 'EXA_API_KEY',
      revoke: 'https://dashboard.exa.ai/api-keys',
      confidence: 'likely',
    },
  ],
});
