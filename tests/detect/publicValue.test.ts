import { describe, expect, test } from '@jest/globals';
import { rules } from '../support/patterns.ts';
import { base62, drawn, hex, lower, valuesIn } from './makeRule.ts';

const claims = Buffer.from(`{"u":"acme","a":"c${drawn(base62, 24, 3)}"}`).toString('base64url');
const key = drawn(hex, 32, 4);
const other = drawn(hex, 20, 5);
const appId = drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 10, 6);

describe('what its provider gives to everybody is no secret under any name', () => {
  test.each([
    `mapboxgl.accessToken = 'pk.${claims}.${drawn(base62, 22)}';`,
    `STRIPE_KEY=pk_live_${drawn(base62, 99)}`,
    `CLERK_KEY=pk_test_${drawn(base62, 40)}`,
    `const apiKey = 'sb_publishable_${drawn(base62, 22)}_${drawn(base62, 8)}';`,
    `apiKey: 'phc_${drawn(base62, 43)}',`,
    `Purchases.configure({ apiKey: 'appl_${drawn(base62, 27)}' });`,
    `DATADOG_CLIENT_TOKEN=pub${key}`,
    `tokenizationKey: 'sandbox_${drawn(lower, 8)}_${drawn(`${lower}0123456789`, 16)}',`,
    `VITE_PUSHER_APP_KEY=${other}`,
    `amplitude.init('${key}');`,
    `Bugsnag.start({ apiKey: '${key}' });`,
    `new Analytics({ writeKey: '${drawn(base62, 32)}' });`,
  ])('%s', async (line) => {
    expect(await valuesIn(`${line}\n`, rules)).toEqual([]);
  });
});

test('the secret of the same provider is found, and told with what is public beside it', async () => {
  const secret = drawn(hex, 20, 7);
  const text = `PUSHER_APP_KEY=${other}\nPUSHER_APP_SECRET=${secret}\n`;
  expect(await valuesIn(text, rules)).toEqual([secret]);
  expect(await valuesIn(`AMPLITUDE_SECRET_KEY=${key}\n`, rules)).toEqual([key]);
  // A longer or a shorter one may be another thing.
  const long = `pub${key}${drawn(hex, 8)}`;
  expect(await valuesIn(`api_token = "${long}"\n`, rules)).toEqual([long]);
});

describe('the key of the search box of a documentation', () => {
  const settings = `appId: '${appId}',\n  apiKey: '${key}',\n  indexName: 'acme',`;
  test.each([
    `docsearch({ ${settings} });\n`,
    `themeConfig: {\n algolia: {\n  ${settings}\n } }\n`,
    `search: { provider: 'algolia', options: { ${settings} } }\n`,
    `<DocSearch appId="${appId}" indexName="acme" apiKey="${key}" />\n`,
  ])('is shown by every page: %s', async (text) => {
    expect(await valuesIn(text, rules)).toEqual([]);
  });

  test.each([
    `{ resolve: 'gatsby-plugin-algolia', options: { ${settings} queries } }\n`,
    `ALGOLIA_ADMIN_KEY=${key}\nindexName=acme\n`,
    `algolia: {\n  indexName: 'acme',\n  adminKey: '${key}',\n}\n`,
  ])('is another than that which fills the index: %s', async (text) => {
    expect(await valuesIn(text, rules)).toEqual([key]);
  });
});
