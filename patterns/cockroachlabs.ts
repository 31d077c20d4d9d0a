import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cockroachlabs',
  title: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  secrets: [
    {
      id: 'cockroachlabs-api-key',
      title: 'CockroachDB Cloud API key',
      format: 'CCDB1_{base62:22}_{base62:40}',
      env: 'COCKROACH_API_KEY',
      revoke: 'https://cockroachlabs.cloud/',
      confidence: 'certain',
    },
  ],
});
