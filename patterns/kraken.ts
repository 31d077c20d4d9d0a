import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kraken',
  title: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  secrets: [
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      format: '{base64:56}',
      near: ['kraken'],
      checks: ['mixed'],
      env: 'KRAKEN_API_KEY',
      revoke: 'https://www.kraken.com/u/security/api',
      confidence: 'likely',
    },
    {
      id: 'kraken-private-key',
      title: 'Kraken private key',
      format: '({base64:86}==|{[A-Za-z0-9/_+-]:80-90})',
      near: ['kraken'],
      checks: ['mixed'],
      env: 'KRAKEN_PRIVATE_KEY',
      revoke: 'https://www.kraken.com/u/security/api',
      confidence: 'likely',
    },
  ],
});
