import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'arcjet',
  title: 'Arcjet',
  docs: 'https://docs.arcjet.com/environment',
  secrets: [
    {
      id: 'arcjet-site-key',
      title: 'Arcjet site key',
      format: 'ajkey_{base36:26}',
      env: 'ARCJET_SITE_KEY',
      revoke: 'https://app.arcjet.com/',
      confidence: 'certain',
    },
  ],
});
