import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tushare',
  title: 'Tushare',
  docs: 'https://tushare.pro/document/1?doc_id=39',
  secrets: [
    {
      id: 'tushare-token',
      title: 'Tushare token',
      format: '{hex:56}',
      near: ['tushare', 'ts.set_token', 'ts.pro_api'],
      checks: ['letters-and-digits'],
      env: 'TUSHARE_TOKEN',
      revoke: 'https://tushare.pro/user/token',
      confidence: 'likely',
    },
  ],
});
