import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'eraser',
  title: 'Eraser',
  docs: 'https://docs.eraser.io/',
  secrets: [
    {
      id: 'eraser-api-token',
      title: 'Eraser API token',
      format: '{base62:20}',
      near: ['eraser api', 'eraser token', 'eraserio'],
      checks: ['letters-and-digits'],
      env: 'ERASER_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
