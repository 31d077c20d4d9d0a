import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lichess',
  title: 'Lichess',
  docs: 'https://lichess.org/api#section/Introduction/Authentication',
  secrets: [
    {
      id: 'lichess-personal-token',
      title: 'Lichess personal access token',
      format: 'lip_{base62:20}',
      checks: ['mixed'],
      env: 'LICHESS_TOKEN',
      revoke: 'https://lichess.org/account/oauth/token',
      confidence: 'certain',
      docs: 'https://github.com/lichess-org/lila/blob/master/modules/core/src/main/net.scala',
    },
    {
      id: 'lichess-oauth-token',
      title: 'Lichess OAuth token',
      format: 'lio_{base62:32}',
      checks: ['mixed'],
      env: 'LICHESS_TOKEN',
      revoke: 'https://lichess.org/account/oauth/token',
      confidence: 'certain',
      docs: 'https://github.com/lichess-org/lila/blob/master/modules/core/src/main/net.scala',
    },
  ],
});
