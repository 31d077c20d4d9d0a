import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepinfra',
  title: 'DeepInfra',
  docs: 'https://deepinfra.com/docs',
  secrets: [
    {
      id: 'deepinfra-api-key',
      title: 'DeepInfra API key',
      format: '{base62:32}',
      near: ['deepinfra'],
      checks: ['letters-and-digits'],
      env: 'DEEPINFRA_API_KEY',
      revoke: 'https://deepinfra.com/dash/api_keys',
      confidence: 'likely',
    },
  ],
});
