import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fastgpt',
  title: 'FastGPT',
  docs: 'https://doc.fastgpt.io/docs/introduction/development/openapi/intro',
  secrets: [
    {
      id: 'fastgpt-api-key',
      title: 'FastGPT API key',
      format: 'fastgpt-{base62:52-65}',
      checks: ['letters-and-digits'],
      env: 'FASTGPT_API_KEY',
      revoke: 'https://cloud.fastgpt.io/account/apikey',
      confidence: 'certain',
      docs: 'https://github.com/labring/FastGPT/blob/main/projects/app/src/pages/api/support/openapi/create.ts',
    },
  ],
});
