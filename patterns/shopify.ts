import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shopify',
  title: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  related: [{ role: 'site', format: '{[a-z0-9-]:1-60}.myshopify.com' }],
  secrets: [
    {
      id: 'shopify-access-token',
      title: 'Shopify access token',
      format: 'shp(at|ca|ua|it|rt|rss)_{base62:32}',
      env: 'SHOPIFY_ACCESS_TOKEN',
      revoke: 'https://admin.shopify.com/settings/apps',
      confidence: 'certain',
    },
    {
      id: 'shopify-private-app-password',
      title: 'Shopify private app password',
      format: 'shppa_{base62:32}',
      env: 'SHOPIFY_APP_PASSWORD',
      revoke: 'https://admin.shopify.com/settings/apps',
      confidence: 'certain',
    },
    {
      id: 'shopify-shared-secret',
      title: 'Shopify app shared secret',
      format: 'shpss_{base62:32}',
      env: 'SHOPIFY_API_SECRET',
      revoke: 'https://partners.shopify.com/',
      confidence: 'certain',
    },
    {
      id: 'shopify-theme-access-password',
      title: 'Shopify Theme Access password',
      format: 'shptka_{base62:32}',
      env: 'SHOPIFY_CLI_THEME_TOKEN',
      revoke: 'https://admin.shopify.com/settings/apps',
      confidence: 'certain',
      docs: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
    },
  ],
});
