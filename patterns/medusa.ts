import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'medusa',
  title: 'Medusa',
  docs: 'https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys',
  secrets: [
    {
      id: 'medusa-secret-key',
      title: 'Medusa secret API key',
      format: 'sk_{hex:64}',
      env: 'MEDUSA_SECRET_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/medusajs/medusa/blob/develop/packages/modules/api-key/src/services/api-key-module-service.ts',
    },
  ],
});
