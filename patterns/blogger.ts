import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blogger',
  title: 'Blogger',
  docs: 'https://developers.google.com/blogger/docs/3.0/using',
  secrets: [
    {
      id: 'blogger-api-key',
      title: 'Blogger API key',
      format: '{[A-Za-z0-9-]:39}',
      near: [
        'blogger api',
        'blogger key',
        'blogger token',
        'blogger secret',
        'blogger access',
        'blogger private',
      ],
      checks: ['letters-and-digits'],
      env: 'BLOGGER_API_KEY',
      confidence: 'likely',
    },
  ],
});
