import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chief-tools',
  title: 'Chief Tools',
  docs: 'https://docs.chief.tools/',
  secrets: [
    {
      id: 'chief-tools-api-token',
      title: 'Chief Tools API token',
      format: '(ctp|ctr|ctw)_{base62:30-60}',
      near: [
        'chief tools',
        'chieftools',
        'chief api',
        'chief key',
        'chief token',
        'chief secret',
        'chief access',
        'chief private',
      ],
      checks: ['mixed'],
      env: 'CHIEF_TOOLS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
