import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clustdoc',
  title: 'Clustdoc',
  docs: 'https://developer.clustdoc.com/',
  secrets: [
    {
      id: 'clustdoc-api-key',
      title: 'Clustdoc API key',
      format: '{base62:60}',
      near: ['clustdoc'],
      checks: ['letters-and-digits'],
      env: 'CLUSTDOC_API_KEY',
      confidence: 'likely',
    },
  ],
});
