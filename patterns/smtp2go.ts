import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'smtp2go',
  title: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com/docs/getting-started',
  secrets: [
    {
      id: 'smtp2go-api-key',
      title: 'SMTP2GO API key',
      format: 'api-{HEX:32}',
      env: 'SMTP2GO_API_KEY',
      revoke: 'https://app.smtp2go.com/sending/apikeys/',
      confidence: 'certain',
    },
  ],
});
