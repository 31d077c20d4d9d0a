import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vapi',
  title: 'Vapi',
  docs: 'https://docs.vapi.ai/',
  secrets: [
    {
      id: 'vapi-api-key',
      title: 'Vapi API key',
      format: '{uuid:36}',
      near: ['vapi api', 'vapi key', 'vapi private', 'vapi token', 'vapi secret', 'api.vapi.ai'],
      checks: ['letters-and-digits'],
      env: 'VAPI_API_KEY',
      revoke: 'https://dashboard.vapi.ai/',
      confidence: 'likely',
    },
  ],
});
