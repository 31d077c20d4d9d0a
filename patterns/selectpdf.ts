import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'selectpdf',
  title: 'SelectPdf',
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  secrets: [
    {
      id: 'selectpdf-api-key',
      title: 'SelectPdf API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['selectpdf'],
      checks: ['letters-and-digits'],
      env: 'SELECTPDF_API_KEY',
      confidence: 'likely',
    },
  ],
});
