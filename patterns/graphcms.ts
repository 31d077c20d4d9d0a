import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'graphcms',
  title: 'Hygraph',
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  secrets: [
    {
      id: 'graphcms-access-token',
      title: 'Hygraph permanent auth token',
      format: 'eyJ{base64url:60-120}.eyJ{base64url:200-500}.{base64url:683}',
      near: ['graphcms', 'hygraph'],
      checks: ['letters-and-digits'],
      env: 'GRAPHCMS_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
