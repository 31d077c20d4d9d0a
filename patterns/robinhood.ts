import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'robinhood',
  title: 'Robinhood',
  docs: 'https://docs.robinhood.com/crypto/trading/',
  secrets: [
    {
      id: 'robinhood-crypto-api-key',
      title: 'Robinhood crypto API key',
      format: 'rh-api-{uuid:36}',
      env: 'ROBINHOOD_API_KEY',
      revoke: 'https://robinhood.com/account/crypto',
      confidence: 'certain',
    },
    {
      id: 'robinhood-private-key',
      title: 'Robinhood crypto private key',
      format: ['{base64:43}=', '{base64:86}=='],
      near: ['robinhood private', 'robinhood secret', 'rh private'],
      checks: ['mixed'],
      env: 'ROBINHOOD_PRIVATE_KEY',
      revoke: 'https://robinhood.com/account/crypto',
      confidence: 'likely',
    },
  ],
});
