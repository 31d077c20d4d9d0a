import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clickhelp',
  title: 'ClickHelp',
  docs: 'https://clickhelp.com/software-documentation-tool/user-manual/api.html',
  secrets: [
    {
      id: 'clickhelp-api-key',
      title: 'ClickHelp API key',
      format: '{base62:24}',
      near: ['clickhelp'],
      checks: ['letters-and-digits'],
      env: 'CLICKHELP_API_KEY',
      confidence: 'likely',
    },
  ],
});
