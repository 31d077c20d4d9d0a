import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stabilityai',
  title: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  secrets: [
    {
      id: 'stabilityai-api-key',
      title: 'Stability AI API key',
      format: 'sk-{base62:48}',
      near: ['stability', 'stable diffusion', 'dreamstudio', 'stable_diffusion'],
      checks: ['mixed'],
      env: 'STABILITY_API_KEY',
      revoke: 'https://platform.stability.ai/account/keys',
      confidence: 'likely',
    },
  ],
});
