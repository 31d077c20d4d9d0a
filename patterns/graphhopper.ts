import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'graphhopper',
  title: 'GraphHopper',
  docs: 'https://docs.graphhopper.com/',
  secrets: [
    {
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      format: '{uuid:36}',
      near: ['graphhopper'],
      env: 'GRAPHHOPPER_API_KEY',
      revoke: 'https://graphhopper.com/dashboard/',
      confidence: 'likely',
    },
  ],
});
