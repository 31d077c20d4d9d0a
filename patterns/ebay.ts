import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ebay',
  title: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  secrets: [
    {
      id: 'ebay-cert-id',
      title: 'eBay cert id (client secret)',
      format: '(PRD|SBX)-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}',
      env: 'EBAY_CERT_ID',
      revoke: 'https://developer.ebay.com/my/keys',
      confidence: 'certain',
    },
    {
      id: 'ebay-short-cert-id',
      title: 'eBay cert id of another form',
      format: '(PRD|SBX)-{hex:12}-{hex:8}-{hex:4}-{hex:4}',
      env: 'EBAY_SHORT_CERT_ID',
      revoke: 'https://developer.ebay.com/my/keys',
      confidence: 'certain',
    },
  ],
});
