import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thousandeyes',
  title: 'ThousandEyes',
  docs: 'https://developer.cisco.com/docs/thousandeyes/',
  secrets: [
    {
      id: 'thousandeyes-api-token',
      title: 'ThousandEyes API token',
      format: ['{base62:32}', '{uuid:36}'],
      near: ['thousandeyes', 'thousand eyes'],
      checks: ['letters-and-digits'],
      env: 'THOUSANDEYES_TOKEN',
      revoke: 'https://app.thousandeyes.com/',
      confidence: 'likely',
    },
  ],
});
