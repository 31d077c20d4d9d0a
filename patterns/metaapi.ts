import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'metaapi',
  title: 'MetaApi',
  docs: 'https://metaapi.cloud/docs/',
  secrets: [
    {
      id: 'metaapi-auth-token',
      title: 'MetaApi auth token',
      format: '{Hex:64}',
      near: ['metaapi', 'meta api'],
      checks: ['letters-and-digits'],
      env: 'METAAPI_TOKEN',
      revoke: 'https://app.metaapi.cloud/',
      confidence: 'likely',
    },
  ],
});
