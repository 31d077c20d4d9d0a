import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'convier',
  title: 'Convier',
  docs: 'https://convier.me/',
  secrets: [
    {
      id: 'convier-api-token',
      title: 'Convier API token',
      format: '{digit:2}\\|{base62:40}',
      near: [
        'convier api',
        'convier key',
        'convier token',
        'convier secret',
        'convier access',
        'convier private',
        'convier client secret',
        'convier auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CONVIER_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
