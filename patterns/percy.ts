import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'percy',
  title: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy',
  secrets: [
    {
      id: 'percy-token',
      title: 'Percy project token',
      format: ['(web|app|auto|ss|vmw|res|generic|master|ro)_{Hex:64}', '{Hex:64}'],
      near: ['percy token', 'percy key', 'percy api', 'percy secret'],
      checks: ['letters-and-digits'],
      env: 'PERCY_TOKEN',
      revoke: 'https://percy.io/',
      confidence: 'likely',
    },
  ],
});
