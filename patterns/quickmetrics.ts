import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'quickmetrics',
  title: 'Quickmetrics',
  docs: 'https://quickmetrics.io/',
  secrets: [
    {
      id: 'quickmetrics-api-key',
      title: 'Quickmetrics API key',
      format: '{base64url:22}',
      near: ['quickmetrics'],
      checks: ['mixed'],
      env: 'QUICKMETRICS_KEY',
      confidence: 'likely',
    },
  ],
});
