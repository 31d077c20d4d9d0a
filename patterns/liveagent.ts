import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'liveagent',
  title: 'LiveAgent',
  docs: 'https://support.liveagent.com/',
  secrets: [
    {
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      format: '{base62:32}',
      near: ['liveagent'],
      checks: ['letters-and-digits'],
      env: 'LIVEAGENT_API_KEY',
      confidence: 'likely',
    },
  ],
});
