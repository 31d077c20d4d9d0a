import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lambdatest',
  title: 'LambdaTest',
  docs: 'https://www.lambdatest.com/support/api-doc/',
  secrets: [
    {
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      format: '({base62:50}|LT_{base62:48})',
      near: ['lambdatest', 'lt access key'],
      checks: ['letters-and-digits'],
      env: 'LAMBDATEST_ACCESS_KEY',
      revoke: 'https://accounts.lambdatest.com/security',
      confidence: 'likely',
    },
  ],
});
