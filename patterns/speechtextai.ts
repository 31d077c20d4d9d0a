import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'speechtextai',
  title: 'SpeechText.AI',
  docs: 'https://speechtext.ai/speech-recognition-api',
  secrets: [
    {
      id: 'speechtextai-api-key',
      title: 'SpeechText.AI API key',
      format: '{base62:32}',
      near: ['speechtext'],
      checks: ['letters-and-digits'],
      env: 'SPEECHTEXT_API_KEY',
      confidence: 'likely',
    },
  ],
});
