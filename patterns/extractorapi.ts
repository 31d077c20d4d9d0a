import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'extractorapi',
  title: 'Extractor API',
  docs: 'https://extractorapi.com/',
  secrets: [
    {
      id: 'extractorapi-api-key',
      title: 'Extractor API API key',
      format: '{hex:40}',
      near: [
        'extractorapi api',
        'extractorapi key',
        'extractorapi token',
        'extractorapi secret',
        'extractorapi access',
        'extractorapi private',
        'extractorapi client secret',
        'extractorapi auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'EXTRACTORAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
