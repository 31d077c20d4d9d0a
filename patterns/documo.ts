import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'documo',
  title: 'Documo',
  docs: 'https://docs.documo.com/',
  secrets: [
    {
      id: 'documo-api-key',
      title: 'Documo API key',
      format: 'ey{base62:34}.ey{base62:154}.{base64url:43}',
      near: ['documo'],
      checks: ['letters-and-digits'],
      env: 'DOCUMO_API_KEY',
      confidence: 'likely',
    },
  ],
});
