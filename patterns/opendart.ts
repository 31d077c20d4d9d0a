import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'opendart',
  title: 'Open DART',
  docs: 'https://opendart.fss.or.kr/guide/main.do',
  secrets: [
    {
      id: 'opendart-api-key',
      title: 'Open DART API key',
      format: '{hex:40}',
      near: ['opendart', 'dart api key', 'crtfc key'],
      checks: ['letters-and-digits'],
      env: 'DART_API_KEY',
      revoke: 'https://opendart.fss.or.kr/mng/apiUsageStatusView.do',
      confidence: 'likely',
    },
  ],
});
