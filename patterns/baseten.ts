import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'baseten',
  title: 'Baseten',
  docs: 'https://docs.baseten.co/development/model/api-keys',
  secrets: [
    {
      id: 'baseten-api-key',
      title: 'Baseten API key',
      format: '{base62:8}.{base62:32}',
      near: ['baseten'],
      checks: ['letters-and-digits'],
      env: 'BASETEN_API_KEY',
      revoke: 'https://app.baseten.co/settings/api_keys',
      confidence: 'likely',
    },
  ],
});
