import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'invoiceocean',
  title: 'InvoiceOcean',
  docs: 'https://invoiceocean.com/api',
  secrets: [
    {
      id: 'invoiceocean-api-token',
      title: 'InvoiceOcean API token',
      format: '{base62:20}',
      near: ['invoiceocean'],
      checks: ['letters-and-digits'],
      env: 'INVOICEOCEAN_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
