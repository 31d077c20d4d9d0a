import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'linkpreview',
  title: 'LinkPreview',
  docs: 'https://docs.linkpreview.net/',
  secrets: [
    {
      id: 'linkpreview-api-key',
      title: 'LinkPreview API key',
      format: '{base62:32}',
      near: ['linkpreview'],
      checks: ['letters-and-digits'],
      env: 'LINKPREVIEW_API_KEY',
      confidence: 'likely',
    },
  ],
});
