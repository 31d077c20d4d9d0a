import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'helpcrunch',
  title: 'HelpCrunch',
  docs: 'https://docs.helpcrunch.com/',
  secrets: [
    {
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      format: '{base64:326-328}{[=]:0-2}',
      near: ['helpcrunch'],
      checks: ['letters-and-digits'],
      env: 'HELPCRUNCH_API_KEY',
      confidence: 'likely',
    },
  ],
});
