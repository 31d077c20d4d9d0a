import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'klarna',
  title: 'Klarna',
  docs: 'https://docs.klarna.com/acquirer/klarna/get-started/prerequisites/',
  secrets: [
    {
      id: 'klarna-api-key',
      title: 'Klarna API key',
      format: 'klarna_(live|test)_(api|client|acquirer)_{base64url:40-200}{[=]:0-2}',
      env: 'KLARNA_API_KEY',
      revoke: 'https://portal.klarna.com/',
      confidence: 'certain',
    },
  ],
});
