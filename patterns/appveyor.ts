import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appveyor',
  title: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  secrets: [
    {
      id: 'appveyor-api-key',
      title: 'AppVeyor API key',
      format: '(v2.)?{base36:20}',
      near: ['appveyor'],
      checks: ['letters-and-digits'],
      env: 'APPVEYOR_API_KEY',
      revoke: 'https://ci.appveyor.com/api-keys',
      confidence: 'likely',
    },
  ],
});
