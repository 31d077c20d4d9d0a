import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chartmogul',
  title: 'ChartMogul',
  docs: 'https://dev.chartmogul.com/docs/authentication',
  secrets: [
    {
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      format: '{base62:32}',
      near: ['chartmogul'],
      checks: ['letters-and-digits'],
      env: 'CHARTMOGUL_API_KEY',
      revoke: 'https://app.chartmogul.com/#/admin/api',
      confidence: 'likely',
    },
  ],
});
