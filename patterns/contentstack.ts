import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'contentstack',
  title: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  secrets: [
    {
      id: 'contentstack-token',
      title: 'Contentstack delivery or management token',
      format: 'cs{hex:32}',
      near: ['contentstack'],
      checks: ['letters-and-digits'],
      env: 'CONTENTSTACK_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'contentstack-api-key',
      title: 'Contentstack API key',
      format: 'blt{hex:14-20}',
      near: ['contentstack'],
      checks: ['letters-and-digits'],
      role: 'API key',
      group: 'contentstack-key',
      env: 'CONTENTSTACK_API_KEY',
      confidence: 'likely',
    },
  ],
});
