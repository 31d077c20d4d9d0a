import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openrouteservice',
  title: 'openrouteservice',
  docs: 'https://openrouteservice.org/dev/',
  secrets: [
    {
      id: 'openrouteservice-api-key',
      title: 'openrouteservice API key',
      format: '5b3ce3597851110001cf6248{hex:32}',
      env: 'ORS_API_KEY',
      confidence: 'likely',
    },
  ],
});
