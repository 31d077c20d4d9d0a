import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'imgbb',
  title: 'ImgBB',
  docs: 'https://api.imgbb.com/',
  secrets: [
    {
      id: 'imgbb-api-key',
      title: 'ImgBB API key',
      format: '{hex:32}',
      near: ['imgbb'],
      checks: ['letters-and-digits'],
      env: 'IMGBB_API_KEY',
      confidence: 'likely',
    },
  ],
});
