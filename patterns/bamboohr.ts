import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bamboohr',
  title: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  secrets: [
    {
      id: 'bamboohr-api-key',
      title: 'BambooHR API key',
      format: '{Hex:40}',
      near: [
        'bamboohr api',
        'bamboohr key',
        'bamboohr token',
        'bamboohr secret',
        'bamboohr access',
        'bamboohr private',
        'bamboohr client secret',
        'bamboohr auth token',
        'bamboo hr',
      ],
      checks: ['letters-and-digits'],
      env: 'BAMBOOHR_API_KEY',
      confidence: 'likely',
    },
  ],
});
