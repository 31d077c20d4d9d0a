import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mapillary',
  title: 'Mapillary',
  docs: 'https://www.mapillary.com/developer/api-documentation',
  secrets: [
    {
      id: 'mapillary-access-token',
      title: 'Mapillary access token',
      format: 'MLY\\|{digit:14-20}\\|{hex:32}',
      env: 'MAPILLARY_TOKEN',
      revoke: 'https://www.mapillary.com/dashboard/developers',
      confidence: 'certain',
    },
  ],
});
