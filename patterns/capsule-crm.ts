import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'capsule-crm',
  title: 'Capsule CRM',
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  secrets: [
    {
      id: 'capsule-crm-api-token',
      title: 'Capsule CRM API token',
      format: '{[A-Za-z0-9._+/-]:64}{[=]:0-2}',
      near: ['capsulecrm', 'capsule crm'],
      checks: ['mixed'],
      env: 'CAPSULE_CRM_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
