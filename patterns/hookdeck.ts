import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hookdeck',
  title: 'Hookdeck',
  docs: 'https://hookdeck.com/docs/api',
  secrets: [
    {
      id: 'hookdeck-api-key',
      title: 'Hookdeck API key',
      format: '{base36:50}',
      near: ['hookdeck'],
      checks: ['letters-and-digits'],
      env: 'HOOKDECK_API_KEY',
      confidence: 'likely',
    },
  ],
});
