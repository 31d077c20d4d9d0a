import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'plane',
  title: 'Plane',
  docs: 'https://developers.plane.so/api-reference/introduction',
  secrets: [
    {
      id: 'plane-api-token',
      title: 'Plane API token',
      format: 'plane_api_{hex:32}',
      env: 'PLANE_API_KEY',
      revoke: 'https://app.plane.so/profile/api-tokens',
      confidence: 'certain',
      docs: 'https://github.com/makeplane/plane/blob/preview/apps/api/plane/db/models/api.py',
    },
  ],
});
