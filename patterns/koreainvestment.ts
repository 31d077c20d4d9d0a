import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'koreainvestment',
  title: 'Korea Investment & Securities',
  docs: 'https://apiportal.koreainvestment.com/apiservice',
  secrets: [
    {
      id: 'koreainvestment-app-key',
      title: 'Korea Investment app key',
      format: 'PS{base62:34}',
      near: ['koreainvestment', 'korea investment', 'kis app', 'kis api', 'kis key', 'appkey', 'app key'],
      checks: ['mixed'],
      role: 'key id',
      group: 'koreainvestment-app',
      env: 'KIS_APP_KEY',
      revoke: 'https://apiportal.koreainvestment.com/',
      confidence: 'likely',
    },
    {
      id: 'koreainvestment-app-secret',
      title: 'Korea Investment app secret',
      format: '{base64:178-180}{[=]:0-2}',
      near: ['koreainvestment', 'korea investment', 'kis app', 'kis api', 'kis secret'],
      beside: ['koreainvestment-app-key'],
      checks: ['mixed'],
      role: 'secret',
      group: 'koreainvestment-app',
      env: 'KIS_APP_SECRET',
      revoke: 'https://apiportal.koreainvestment.com/',
      confidence: 'likely',
    },
  ],
});
