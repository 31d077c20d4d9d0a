import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'e-stat',
  title: 'e-Stat',
  docs: 'https://www.e-stat.go.jp/api/api-info/api-guide',
  secrets: [
    {
      id: 'e-stat-app-id',
      title: 'e-Stat API application id',
      format: '{hex:40}',
      near: ['estat app', 'estat api', 'estat key', 'e stat app', 'e stat api', 'api.e-stat.go.jp'],
      checks: ['letters-and-digits'],
      env: 'ESTAT_APP_ID',
      revoke: 'https://www.e-stat.go.jp/mypage/view/api',
      confidence: 'likely',
    },
  ],
});
