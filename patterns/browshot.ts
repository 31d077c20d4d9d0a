import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'browshot',
  title: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  secrets: [
    {
      id: 'browshot-api-key',
      title: 'Browshot API key',
      format: '{base62:28}',
      near: ['browshot'],
      checks: ['letters-and-digits'],
      env: 'BROWSHOT_API_KEY',
      confidence: 'likely',
    },
  ],
});
