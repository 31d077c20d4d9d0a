import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fleetbase',
  title: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  secrets: [
    {
      id: 'fleetbase-api-key',
      title: 'Fleetbase API key',
      format: 'flb_(live|test)_{base62:20}',
      env: 'FLEETBASE_API_KEY',
      confidence: 'certain',
    },
  ],
});
