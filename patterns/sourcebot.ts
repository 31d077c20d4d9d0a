import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sourcebot',
  title: 'Sourcebot',
  docs: 'https://docs.sourcebot.dev/docs/features/mcp-server',
  secrets: [
    {
      id: 'sourcebot-api-key',
      title: 'Sourcebot API key',
      format: 'sourcebot-{hex:64}',
      env: 'SOURCEBOT_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/sourcebot-dev/sourcebot/blob/main/packages/crypto/src/index.ts',
    },
  ],
});
