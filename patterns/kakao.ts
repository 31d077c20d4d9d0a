import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kakao',
  title: 'Kakao',
  docs: 'https://developers.kakao.com/docs/latest/en/getting-started/app',
  secrets: [
    {
      id: 'kakao-api-key',
      title: 'Kakao REST API or admin key',
      format: '{hex:32}',
      near: ['kakao'],
      checks: ['letters-and-digits'],
      env: 'KAKAO_API_KEY',
      revoke: 'https://developers.kakao.com/console/app',
      confidence: 'likely',
    },
  ],
});
