import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ideogram',
  title: 'Ideogram',
  docs: 'https://developer.ideogram.ai/',
  secrets: [
    {
      id: 'ideogram-api-key',
      title: 'Ideogram API key',
      format: '{base64url:86}',
      near: ['ideogram'],
      checks: ['mixed'],
      env: 'IDEOGRAM_API_KEY',
      confidence: 'likely',
    },
  ],
});
