import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clockworksms',
  title: 'Clockwork SMS',
  docs: 'https://www.clockworksms.com/',
  secrets: [
    {
      id: 'clockworksms-api-key',
      title: 'Clockwork SMS API key',
      format: '{base62:24}',
      near: [
        'clockworksms',
        'clockwork sms',
        'textanywhere',
        'clockwork api',
        'clockwork key',
        'clockwork token',
        'clockwork secret',
        'clockwork access',
        'clockwork private',
      ],
      checks: ['letters-and-digits'],
      env: 'CLOCKWORKSMS_API_KEY',
      confidence: 'likely',
    },
  ],
});
