import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gladia',
  title: 'Gladia',
  docs: 'https://docs.gladia.io/',
  secrets: [
    {
      id: 'gladia-api-key',
      title: 'Gladia API key',
      format: '{uuid:36}',
      near: ['gladia'],
      env: 'GLADIA_API_KEY',
      revoke: 'https://app.gladia.io/',
      confidence: 'likely',
    },
  ],
});
