import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vantage',
  title: 'Vantage',
  docs: 'https://docs.vantage.sh/api/authentication',
  secrets: [
    {
      id: 'vantage-api-token',
      title: 'Vantage API token',
      format: 'vntg_tkn_{hex:40}',
      env: 'VANTAGE_API_TOKEN',
      revoke: 'https://console.vantage.sh/settings/access_tokens',
      confidence: 'certain',
    },
  ],
});
