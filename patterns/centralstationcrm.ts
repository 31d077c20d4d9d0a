import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'centralstationcrm',
  title: 'CentralStationCRM',
  docs: 'https://api.centralstationcrm.net/',
  secrets: [
    {
      id: 'centralstationcrm-api-key',
      title: 'CentralStationCRM API key',
      format: '{base62:30}',
      near: ['centralstation'],
      checks: ['letters-and-digits'],
      env: 'CENTRALSTATIONCRM_API_KEY',
      confidence: 'likely',
    },
  ],
});
