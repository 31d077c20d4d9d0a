import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'satismeter',
  title: 'SatisMeter',
  docs: 'https://help.satismeter.com/',
  secrets: [
    {
      id: 'satismeter-key',
      title: 'SatisMeter write key or token',
      format: ['{base62:24}', '{base62:16}'],
      near: ['satismeter'],
      checks: ['mixed'],
      env: 'SATISMETER_KEY',
      confidence: 'likely',
    },
  ],
});
