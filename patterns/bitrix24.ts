import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitrix24',
  title: 'Bitrix24',
  docs: 'https://apidocs.bitrix24.com/local-integrations/local-webhooks.html',
  secrets: [
    {
      id: 'bitrix24-webhook',
      title: 'Bitrix24 webhook',
      format: '.bitrix24.{lower:2-4}/rest/{digit:1-8}/<{base36:16}>',
      env: 'BITRIX24_WEBHOOK',
      confidence: 'certain',
    },
  ],
});
