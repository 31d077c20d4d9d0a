import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'webflow',
  title: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  secrets: [
    {
      id: 'webflow-api-token',
      title: 'Webflow API token',
      format: ['{Hex:64}', 'ws-{Hex:64}'],
      near: ['webflow'],
      checks: ['letters-and-digits'],
      env: 'WEBFLOW_API_TOKEN',
      revoke: 'https://webflow.com/dashboard',
      confidence: 'likely',
    },
  ],
});
