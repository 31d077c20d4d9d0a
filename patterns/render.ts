import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'render',
  title: 'Render',
  docs: 'https://render.com/docs/api',
  secrets: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      format: 'rnd_{base62:24-40}',
      env: 'RENDER_API_KEY',
      revoke: 'https://dashboard.render.com/u/settings#api-keys',
      confidence: 'certain',
    },
  ],
});
