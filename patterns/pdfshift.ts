import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pdfshift',
  title: 'PDFShift',
  docs: 'https://docs.pdfshift.io/',
  secrets: [
    {
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      format: 'sk_{hex:40}',
      env: 'PDFSHIFT_API_KEY',
      revoke: 'https://app.pdfshift.io/',
      confidence: 'likely',
    },
    {
      id: 'pdfshift-legacy-key',
      title: 'PDFShift API key of the older form',
      format: '{base62:32}',
      near: ['pdfshift'],
      checks: ['letters-and-digits'],
      env: 'PDFSHIFT_API_KEY',
      revoke: 'https://app.pdfshift.io/',
      confidence: 'likely',
    },
  ],
});
