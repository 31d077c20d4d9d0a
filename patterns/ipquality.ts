import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipquality',
  title: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation/overview',
  secrets: [
    {
      id: 'ipquality-api-key',
      title: 'IPQualityScore API key',
      format: '{base62:32}',
      near: ['ipquality', 'ipqs'],
      checks: ['letters-and-digits'],
      env: 'IPQUALITY_API_KEY',
      confidence: 'likely',
    },
  ],
});
