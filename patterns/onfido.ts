import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onfido',
  title: 'Onfido',
  docs: 'https://documentation.onfido.com/#authentication',
  secrets: [
    {
      id: 'onfido-api-token',
      title: 'Onfido API token',
      format: [
        'api_(live|sandbox)(_us|_ca|_eu)?.{base64url:11}.{base64url:32}',
        'api_(live|sandbox)(_us|_ca|_eu)?.{base64url:20-64}',
      ],
      env: 'ONFIDO_API_TOKEN',
      revoke: 'https://dashboard.onfido.com/api/tokens',
      confidence: 'certain',
    },
  ],
});
