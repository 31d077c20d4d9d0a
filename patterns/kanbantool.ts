import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kanbantool',
  title: 'Kanban Tool',
  docs: 'https://kanbantool.com/developer/api-v3',
  secrets: [
    {
      id: 'kanbantool-api-token',
      title: 'Kanban Tool API token',
      format: '{BASE36:12}',
      near: [
        'kanbantool',
        'kanban tool',
        'kanban api',
        'kanban key',
        'kanban token',
        'kanban secret',
        'kanban access',
        'kanban private',
      ],
      checks: ['letters-and-digits'],
      env: 'KANBANTOOL_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
