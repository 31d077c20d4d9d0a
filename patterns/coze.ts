import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coze',
  title: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  secrets: [
    {
      id: 'coze-access-token',
      title: 'Coze personal access token',
      format: 'pat_{base62:60-64}',
      env: 'COZE_ACCESS_TOKEN',
      revoke: 'https://www.coze.com/open/oauth/pats',
      confidence: 'certain',
    },
  ],
});
