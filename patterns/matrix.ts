import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'matrix',
  title: 'Matrix',
  docs: 'https://spec.matrix.org/latest/client-server-api/#using-access-tokens',
  secrets: [
    {
      id: 'matrix-synapse-token',
      title: 'Synapse access or refresh token',
      format: 'sy(t|r)_{base64:2-300}_{alpha:20}_{base62:6}',
      env: 'MATRIX_ACCESS_TOKEN',
      confidence: 'certain',
      docs: 'https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py',
    },
    {
      id: 'matrix-authentication-service-token',
      title: 'Matrix Authentication Service token',
      format: 'm(a|c)(t|r)_{base62:30}_{base62:6}',
      checks: ['mixed'],
      env: 'MATRIX_ACCESS_TOKEN',
      confidence: 'certain',
      docs: 'https://github.com/element-hq/matrix-authentication-service/blob/main/crates/data-model/src/tokens.rs',
    },
  ],
});
