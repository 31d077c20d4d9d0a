import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zerion',
  title: 'Zerion',
  docs: 'https://developers.zerion.io/reference/authentication',
  secrets: [
    {
      id: 'zerion-api-key',
      title: 'Zerion API key',
      format: 'zk_(dev|prod)_{hex:32}',
      env: 'ZERION_API_KEY',
      revoke: 'https://dashboard.zerion.io/',
      confidence: 'certain',
    },
  ],
});
