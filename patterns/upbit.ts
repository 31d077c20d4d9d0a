import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upbit',
  title: 'Upbit',
  docs: 'https://docs.upbit.com/kr/reference/auth',
  secrets: [
    {
      id: 'upbit-api-key',
      title: 'Upbit access key or secret key',
      format: '{base62:40}',
      near: ['upbit'],
      checks: ['mixed'],
      env: 'UPBIT_SECRET_KEY',
      revoke: 'https://upbit.com/mypage/open_api_management',
      confidence: 'likely',
    },
  ],
});
