import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sourcegraph',
  title: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  secrets: [
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      format: 'sgp_(({Hex:16}|local)_)?{Hex:40}',
      env: 'SRC_ACCESS_TOKEN',
      revoke: 'https://sourcegraph.com/user/settings/tokens',
      confidence: 'certain',
    },
    {
      id: 'sourcegraph-license-key',
      title: 'Sourcegraph license access token',
      format: 'slk_{hex:64}',
      env: 'SRC_ACCESS_TOKEN',
      revoke: 'https://sourcegraph.com/',
      confidence: 'certain',
    },
    {
      id: 'sourcegraph-legacy-token',
      title: 'Sourcegraph access token of the older form',
      format: '{Hex:40}',
      near: ['sourcegraph', 'src access token'],
      checks: ['letters-and-digits'],
      env: 'SRC_ACCESS_TOKEN',
      revoke: 'https://sourcegraph.com/user/settings/tokens',
      confidence: 'likely',
    },
  ],
});
