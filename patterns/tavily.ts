import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tavily',
  title: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  secrets: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      format: 'tvly-((dev|prod)-)?{base62:32}',
      env: 'TAVILY_API_KEY',
      revoke: 'https://app.tavily.com/home',
      confidence: 'certain',
    },
  ],
});
