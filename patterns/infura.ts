import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infura',
  title: 'Infura',
  docs: 'https://docs.metamask.io/services/get-started/infura/',
  secrets: [
    {
      id: 'infura-url-key',
      title: 'Infura API key in an address',
      format: '.infura.io/(v3|ws/v3|v2)/<{hex:32}>',
      env: 'INFURA_URL_KEY',
      revoke: 'https://app.infura.io/',
      confidence: 'certain',
    },
    {
      id: 'infura-api-key',
      title: 'Infura API key or secret',
      format: '({hex:32}|{base64:43})',
      near: [
        'infura api',
        'infura key',
        'infura token',
        'infura secret',
        'infura access',
        'infura private',
        'infura client secret',
        'infura auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'INFURA_API_KEY',
      revoke: 'https://app.infura.io/',
      confidence: 'likely',
    },
  ],
});
