import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'langsmith',
  title: 'LangSmith',
  docs: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  secrets: [
    {
      id: 'langsmith-api-key',
      title: 'LangSmith API key',
      format: 'lsv2_(pt|sk)_{hex:32}_{hex:10}',
      env: 'LANGSMITH_API_KEY',
      revoke: 'https://smith.langchain.com/settings',
      confidence: 'certain',
    },
  ],
});
