import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hotjar',
  title: 'Hotjar',
  docs: 'https://help.hotjar.com/hc/en-us/articles/36820005914001',
  secrets: [
    {
      id: 'hotjar-api-key',
      title: 'Hotjar client secret',
      format: '{base62:32}',
      near: ['hotjar client secret', 'hotjar secret', 'hotjar api'],
      checks: ['letters-and-digits'],
      env: 'HOTJAR_API_KEY',
      confidence: 'likely',
    },
  ],
});
