import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'planview',
  title: 'Planview AgilePlace (LeanKit)',
  docs: 'https://success.planview.com/',
  secrets: [
    {
      id: 'planview-api-token',
      title: 'Planview AgilePlace (LeanKit) API token',
      format: '{Hex:128}',
      near: ['planview', 'leankit'],
      checks: ['letters-and-digits'],
      env: 'LEANKIT_TOKEN',
      confidence: 'likely',
    },
  ],
});
