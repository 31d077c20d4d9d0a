import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'technicalanalysisapi',
  title: 'Technical Analysis API',
  docs: 'https://technical-analysis-api.com/',
  secrets: [
    {
      id: 'technicalanalysisapi-api-key',
      title: 'Technical Analysis API API key',
      format: '{base62:48}',
      near: ['technicalanalysisapi', 'technical analysis api'],
      checks: ['letters-and-digits'],
      env: 'TECHNICALANALYSISAPI_KEY',
      confidence: 'likely',
    },
  ],
});
