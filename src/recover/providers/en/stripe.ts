import type { ProviderWords } from '../providerText.ts';

export const stripe: ProviderWords = {
  title: 'Stripe: after a secret key has leaked',
  intro: [
    'What somebody can do with `sk_live_…`: read customers and payments, create charges and refunds, test stolen cards at your cost, on some accounts pay out. `rk_live_…` only what it is restricted to. `sk_test_…` reaches test data alone: replace it too, without haste. `pk_…` is public by design. `whsec_…` lets somebody forge webhooks.',
    'Order: rotating makes the new key and ends the old one in one step. Choose “now” unless payments would stop; then one hour, not days.',
  ],
  stop: {
    title: 'Rotate the key, and let the old one end now',
    body: [
      'API keys → the key → Rotate (older: Roll) → expiration. The new key is shown once. A webhook secret: Webhooks → the endpoint → roll secret.',
      'Done wrong: a key that ends in seven days is open for seven days.',
    ],
    done: 'the old key is listed as expired or not at all',
  },
  replace: {
    title: 'Put the new one in its place, restricted',
    body: [
      'A restricted key with only the resources that the program uses, into the secret store, and if your addresses are fixed, limited to them. Then one small payment in live mode as a check.',
    ],
    done: 'a payment goes through and a webhook arrives',
  },
  look: {
    title: 'Read the request log',
    body: [
      'Filter by the key and by source address, from the first push on. Look for addresses that are not yours, lists of customers, many small charges that fail, refunds, and changes to payouts.',
    ],
    done: 'each request since the leak comes from an address of yours, or is on a list',
  },
  made: {
    title: 'Look at money and settings',
    body: [
      'Payouts and bank accounts, refunds, new webhook endpoints, connected accounts, team members, API keys. Undo what is not yours, and pause payouts if bank data was changed.',
    ],
    done: 'no payout, refund, endpoint or member that nobody knows',
  },
  tell: {
    title: 'Tell Stripe',
    body: [
      'Write to the support with times and request ids, never with the key. Customers’ data in reach: the step after this one. Card numbers are not readable through the API.',
    ],
    done: 'the support has answered, or there was nothing to report',
  },
};
