import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'less-annoying-crm',
  title: 'Less Annoying CRM',
  docs: 'https://www.lessannoyingcrm.com/help/topic/API',
  secrets: [
    {
      id: 'less-annoying-crm-api-key',
      title: 'Less Annoying CRM API key',
      format: '{[A-Za-z0-9-]:57}',
      near: ['lessannoying', 'less annoying', 'lacrm'],
      checks: ['letters-and-digits'],
      env: 'LESS_ANNOYING_CRM_API_KEY',
      confidence: 'likely',
    },
  ],
});
