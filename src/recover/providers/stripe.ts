import { named, page, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const practices = source('https://docs.stripe.com/keys-best-practices', '2026-11-22');
const keys = source('https://docs.stripe.com/keys', '2026-11-22');

export const stripe = providerGuide({
  provider: 'stripe',
  stop: {
    console: page(
      'https://dashboard.stripe.com/apikeys',
      named('Developers', '開発者', '개발자'),
      named('API keys', 'API キー', 'API 키'),
      'Rotate key',
    ),
    sources: [practices, keys],
  },
  replace: {
    console: page(
      'https://dashboard.stripe.com/apikeys',
      named('Developers', '開発者', '개발자'),
      named('API keys', 'API キー', 'API 키'),
      'Create restricted key',
    ),
    sources: [practices, source('https://docs.stripe.com/keys#limit-access')],
  },
  look: {
    console: page(
      'https://dashboard.stripe.com/logs',
      named('Developers', '開発者', '개발자'),
      named('Logs', 'ログ', '로그'),
    ),
    sources: [practices],
  },
  made: {
    console: page(
      'https://dashboard.stripe.com/payouts',
      named('Balances', '残高', '잔액'),
      named('Payouts', '入金', '지급'),
    ),
    sources: [practices],
  },
  tell: {
    console: page('https://support.stripe.com/contact', named('Support', 'サポート', '지원')),
    sources: [practices],
  },
});
