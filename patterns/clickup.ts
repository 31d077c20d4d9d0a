import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clickup',
  title: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  secrets: [
    {
      id: 'clickup-api-token',
      title: 'ClickUp personal API token',
      format: 'pk_{digit:5-9}_{BASE36:32}',
      env: 'CLICKUP_API_TOKEN',
      revoke: 'https://app.clickup.com/settings/apps',
      confidence: 'certain',
    },
    {
      id: 'clickup-client-secret',
      title: 'ClickUp client secret',
      format: '{BASE36:64}',
      near: ['clickup'],
      checks: ['letters-and-digits'],
      env: 'CLICKUP_CLIENT_SECRET',
      revoke: 'https://app.clickup.com/settings/apps',
      confidence: 'likely',
    },
  ],
});
