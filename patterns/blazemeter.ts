import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blazemeter',
  title: 'BlazeMeter',
  docs: 'https://api.blazemeter.com/functional/',
  secrets: [
    {
      id: 'blazemeter-api-key',
      title: 'BlazeMeter API key',
      format: '{uuid:36}',
      near: ['blazemeter', 'runscope'],
      env: 'BLAZEMETER_API_KEY',
      confidence: 'likely',
    },
  ],
});
