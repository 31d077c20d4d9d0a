import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cexio',
  title: 'CEX.IO',
  docs: 'https://cex.io/rest-api',
  secrets: [
    {
      id: 'cexio-api-key',
      title: 'CEX.IO API key or secret',
      format: '{base62:24-27}',
      near: ['cexio', 'cex.io', 'cex io'],
      checks: ['mixed'],
      env: 'CEXIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
