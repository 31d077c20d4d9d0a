import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'asaas',
  title: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  secrets: [
    {
      id: 'asaas-api-key',
      title: 'Asaas API key',
      format: '$aact_({lower:4}_)?{base64:80-200}{[=]:0-2}',
      env: 'ASAAS_API_KEY',
      revoke: 'https://www.asaas.com/customerConfigIntegrations/index',
      confidence: 'certain',
    },
  ],
});
