import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'contentful',
  title: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  related: [{ role: 'workspace', format: '{base36:12}', names: ['space', 'space id'] }],
  secrets: [
    {
      id: 'contentful-management-token',
      title: 'Contentful personal access token',
      format: 'CFPAT-{base64url:43}',
      env: 'CONTENTFUL_MANAGEMENT_TOKEN',
      revoke: 'https://app.contentful.com/account/profile/cma_tokens',
      confidence: 'certain',
    },
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery API token',
      format: '{base64url:1}{[A-Za-z0-9_=-]:41}{base64url:1}',
      near: [
        'contentful api',
        'contentful key',
        'contentful token',
        'contentful secret',
        'contentful access',
        'contentful private',
        'contentful client secret',
        'contentful auth token',
        'contentful delivery',
        'contentful preview',
        'contentful cda',
        'contentful cpa',
      ],
      checks: ['letters-and-digits'],
      env: 'CONTENTFUL_ACCESS_TOKEN',
      revoke: 'https://app.contentful.com/',
      confidence: 'likely',
    },
  ],
});
