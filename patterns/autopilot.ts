import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'autopilot',
  title: 'Autopilot',
  docs: 'https://autopilot.docs.apiary.io/',
  secrets: [
    {
      id: 'autopilot-api-key',
      title: 'Autopilot API key',
      format: '{Hex:32}',
      near: [
        'autopilot api',
        'autopilot key',
        'autopilot token',
        'autopilot secret',
        'autopilot access',
        'autopilot private',
        'autopilothq',
      ],
      checks: ['letters-and-digits'],
      env: 'AUTOPILOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
