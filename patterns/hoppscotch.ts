import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hoppscotch',
  title: 'Hoppscotch',
  docs: 'https://docs.hoppscotch.io/documentation/clients/cli/overview',
  secrets: [
    {
      id: 'hoppscotch-access-token',
      title: 'Hoppscotch personal access token',
      format: 'pat-{uuid:36}',
      env: 'HOPP_TOKEN',
      revoke: 'https://hoppscotch.io/profile/tokens',
      confidence: 'certain',
      docs: 'https://github.com/hoppscotch/hoppscotch/blob/main/packages/hoppscotch-backend/src/access-token/access-token.service.ts',
    },
  ],
});
