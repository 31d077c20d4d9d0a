import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stripe',
  title: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  related: [
    // Those of Clerk and Paystack begin alike.
    { role: 'publishable key', format: 'pk_(live|test)_{[A-Za-z0-9+/=-]:10-247}', public: true },
  ],
  secrets: [
    {
      id: 'stripe-secret-key',
      title: 'Stripe live secret key',
      format: '(sk|rk)_(live|prod)_{base62:16-247}',
      // The keys of PAY.JP, Paystack, UploadThing and WorkOS begin alike.
      not: ['sk_live_[0-9a-f]{40}', 'sk_live_[0-9a-f]{56}', 'sk_live_[0-9a-f]{64}', 'sk_live_a2V5X.{0,250}'],
      env: 'STRIPE_SECRET_KEY',
      revoke: 'https://dashboard.stripe.com/apikeys',
      confidence: 'certain',
    },
    {
      id: 'stripe-organization-key',
      title: 'Stripe organization key',
      format: 'sk_org_(live_)?{base62:20-247}',
      env: 'STRIPE_SECRET_KEY',
      revoke: 'https://dashboard.stripe.com/apikeys',
      confidence: 'certain',
      docs: 'https://docs.stripe.com/keys/organization-api-keys',
    },
    {
      id: 'stripe-test-key',
      title: 'Stripe test secret key',
      // It moves no money, but it reads and changes all data of the sandbox.
      format: '(sk|rk)_test_{base62:16-247}',
      not: ['sk_test_[0-9a-f]{24}', 'sk_test_[0-9a-f]{40}', 'sk_test_a2V5X.{0,250}'],
      env: 'STRIPE_SECRET_KEY',
      revoke: 'https://dashboard.stripe.com/apikeys',
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Webhook signing secret of Stripe or Svix',
      format: 'whsec_{base64:32-64}{[=]:0-2}',
      env: 'STRIPE_WEBHOOK_SECRET',
      revoke: 'https://dashboard.stripe.com/webhooks',
      docs: 'https://docs.stripe.com/webhooks#verify-official-libraries',
    },
  ],
});
