import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'easyinsight',
  title: 'Easy Insight',
  docs: 'https://www.easy-insight.com/api/',
  secrets: [
    {
      id: 'easyinsight-api-key',
      title: 'Easy Insight API key or secret',
      format: '{base62:20}',
      near: ['easyinsight', 'easy insight'],
      checks: ['letters-and-digits'],
      env: 'EASYINSIGHT_API_KEY',
      confidence: 'likely',
    },
  ],
});
