import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pandadoc',
  title: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/',
  secrets: [
    {
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      format: '{base62:40}',
      near: ['pandadoc'],
      checks: ['letters-and-digits'],
      env: 'PANDADOC_API_KEY',
      revoke: 'https://app.pandadoc.com/',
      confidence: 'likely',
    },
  ],
});
