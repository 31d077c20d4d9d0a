import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'notion',
  title: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  secrets: [
    {
      id: 'notion-integration-token',
      title: 'Notion integration token',
      format: 'ntn_{base62:46}',
      env: 'NOTION_TOKEN',
      revoke: 'https://www.notion.so/profile/integrations',
      confidence: 'certain',
    },
    {
      id: 'notion-legacy-token',
      title: 'Notion integration token of the older form',
      format: 'secret_{base62:43}',
      checks: ['mixed'],
      env: 'NOTION_TOKEN',
      revoke: 'https://www.notion.so/profile/integrations',
      confidence: 'likely',
    },
    {
      id: 'notion-refresh-token',
      title: 'Notion refresh token',
      format: 'nrt_{base62:40-60}',
      env: 'NOTION_REFRESH_TOKEN',
      revoke: 'https://www.notion.so/profile/integrations',
      confidence: 'certain',
    },
  ],
});
