import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vastai',
  title: 'Vast.ai',
  docs: 'https://docs.vast.ai/api-reference/authentication',
  secrets: [
    {
      id: 'vastai-api-key',
      title: 'Vast.ai API key',
      format: '{Hex:64}',
      near: ['vastai', 'vast ai', 'vast.ai', 'vast api', 'vast key', 'vast token'],
      checks: ['letters-and-digits'],
      env: 'VAST_API_KEY',
      revoke: 'https://cloud.vast.ai/manage-keys/',
      confidence: 'likely',
    },
  ],
});
