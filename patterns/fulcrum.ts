import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fulcrum',
  title: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com/docs/rest-api',
  secrets: [
    {
      id: 'fulcrum-api-token',
      title: 'Fulcrum API token',
      format: '({base62:80}|{base62:32})',
      near: ['fulcrum'],
      checks: ['letters-and-digits'],
      env: 'FULCRUM_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
