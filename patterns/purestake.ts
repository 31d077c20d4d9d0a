import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'purestake',
  title: 'PureStake',
  docs: 'https://www.purestake.com/',
  secrets: [
    {
      id: 'purestake-api-key',
      title: 'PureStake API key',
      format: '{base62:40}',
      near: ['purestake'],
      checks: ['letters-and-digits'],
      env: 'PURESTAKE_API_KEY',
      confidence: 'likely',
    },
  ],
});
