import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ecostruxure',
  title: 'EcoStruxure IT',
  docs: 'https://api.ecostruxureit.com/',
  secrets: [
    {
      id: 'ecostruxure-api-key',
      title: 'EcoStruxure IT API key',
      format: 'AK1{[A-Za-z0-9/._-]:10-90}',
      near: ['ecostruxure'],
      checks: ['mixed'],
      env: 'ECOSTRUXURE_API_KEY',
      confidence: 'likely',
    },
  ],
});
