import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'voicegain',
  title: 'Voicegain',
  docs: 'https://console.voicegain.ai/api-documentation',
  secrets: [
    {
      id: 'voicegain-jwt',
      title: 'Voicegain JWT',
      format: 'ey{base64url:20-80}.ey{base64url:40-300}.{base64url:43}',
      near: ['voicegain'],
      checks: ['mixed'],
      env: 'VOICEGAIN_JWT',
      revoke: 'https://console.voicegain.ai/',
      confidence: 'likely',
    },
  ],
});
