import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'elevenlabs',
  title: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  secrets: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      format: 'sk_{hex:48}',
      env: 'ELEVENLABS_API_KEY',
      revoke: 'https://elevenlabs.io/app/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
