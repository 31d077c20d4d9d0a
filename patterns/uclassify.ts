import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uclassify',
  title: 'uClassify',
  docs: 'https://www.uclassify.com/docs/restapi',
  secrets: [
    {
      id: 'uclassify-api-key',
      title: 'uClassify API key',
      format: '{base62:12}',
      near: ['uclassify'],
      checks: ['letters-and-digits'],
      env: 'UCLASSIFY_API_KEY',
      revoke: 'https://www.uclassify.com/manage/apikeys',
      confidence: 'likely',
    },
  ],
});
