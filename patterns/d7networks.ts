import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'd7networks',
  title: 'D7 Networks',
  docs: 'https://d7networks.com/docs/',
  secrets: [
    {
      id: 'd7networks-api-token',
      title: 'D7 Networks API token',
      format: '{base64:23}=',
      near: ['d7network'],
      checks: ['mixed'],
      env: 'D7NETWORKS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
