import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'astronomer',
  title: 'Astronomer',
  docs: 'https://www.astronomer.io/docs/astro/automation-authentication',
  secrets: [
    {
      id: 'astronomer-api-token',
      title: 'Astronomer API token',
      format: '{base62:40-64}',
      near: ['astro api token', 'astronomer key secret', 'astronomer api'],
      checks: ['letters-and-digits'],
      env: 'ASTRONOMER_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
