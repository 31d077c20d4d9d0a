import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'formsite',
  title: 'FormSite',
  docs: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  secrets: [
    {
      id: 'formsite-api-token',
      title: 'FormSite API token',
      format: '{base62:32}',
      near: ['formsite'],
      checks: ['letters-and-digits'],
      env: 'FORMSITE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
