import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clojars',
  title: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  related: [{ role: 'user', format: '{[A-Za-z0-9._-]:2-60}', names: ['clojars user', 'clojars username'] }],
  secrets: [
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      format: 'CLOJARS_{base36:60}',
      env: 'CLOJARS_PASSWORD',
      revoke: 'https://clojars.org/tokens',
      confidence: 'certain',
    },
  ],
});
