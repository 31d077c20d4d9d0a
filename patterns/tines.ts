import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tines',
  title: 'Tines',
  docs: 'https://www.tines.com/docs/actions/types/webhook/',
  secrets: [
    {
      id: 'tines-webhook',
      title: 'Tines webhook',
      format: '.tines.com/webhook/{base36:32}/<{base36:32}>',
      env: 'TINES_WEBHOOK_URL',
      confidence: 'certain',
    },
  ],
});
