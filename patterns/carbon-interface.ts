import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'carbon-interface',
  title: 'Carbon Interface',
  docs: 'https://docs.carboninterface.com/',
  secrets: [
    {
      id: 'carbon-interface-api-key',
      title: 'Carbon Interface API key',
      format: '{base62:20-22}',
      near: ['carboninterface', 'carbon interface'],
      checks: ['letters-and-digits'],
      env: 'CARBON_INTERFACE_API_KEY',
      revoke: 'https://www.carboninterface.com/account/api_credentials',
      confidence: 'likely',
    },
  ],
});
