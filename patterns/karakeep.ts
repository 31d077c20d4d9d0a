import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'karakeep',
  title: 'Karakeep',
  docs: 'https://docs.karakeep.app/api/karakeep-api/',
  secrets: [
    {
      id: 'karakeep-api-key',
      title: 'Karakeep API key',
      format: 'ak2_{hex:20}_{hex:32}',
      env: 'KARAKEEP_API_KEY',
      revoke: 'https://cloud.karakeep.app/settings/api-keys',
      confidence: 'certain',
      docs: 'https://github.com/karakeep-app/karakeep/blob/main/packages/trpc/auth.ts',
    },
  ],
});
