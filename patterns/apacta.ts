import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apacta',
  title: 'Apacta',
  docs: 'https://apidoc.apacta.com/',
  secrets: [
    {
      id: 'apacta-api-key',
      title: 'Apacta API key',
      format: '{uuid:36}',
      near: ['apacta'],
      env: 'APACTA_API_KEY',
      confidence: 'likely',
    },
  ],
});
