import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'voiceflow',
  title: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/',
  secrets: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      format: 'VF.((DM|WS|KB).)?{hex:24}.{base62:16}',
      env: 'VOICEFLOW_API_KEY',
      revoke: 'https://creator.voiceflow.com/',
      confidence: 'certain',
    },
  ],
});
