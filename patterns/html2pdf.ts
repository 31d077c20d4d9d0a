import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'html2pdf',
  title: 'html2pdf.app',
  docs: 'https://html2pdf.app/documentation/',
  secrets: [
    {
      id: 'html2pdf-api-key',
      title: 'html2pdf.app API key',
      format: '{base62:64}',
      near: [
        'html2pdf api',
        'html2pdf key',
        'html2pdf token',
        'html2pdf secret',
        'html2pdf access',
        'html2pdf private',
        'html2pdf client secret',
        'html2pdf auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'HTML2PDF_API_KEY',
      confidence: 'likely',
    },
  ],
});
