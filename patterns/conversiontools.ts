import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'conversiontools',
  title: 'Conversion Tools',
  docs: 'https://conversiontools.io/api-documentation',
  secrets: [
    {
      id: 'conversiontools-api-token',
      title: 'Conversion Tools API token',
      format: 'eyJ{base64url:60-800}.{base64url:20-400}.{base64url:43}',
      near: ['conversiontools', 'conversion tools'],
      checks: ['letters-and-digits'],
      env: 'CONVERSIONTOOLS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
