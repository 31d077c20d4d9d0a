import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lighton',
  title: 'LightOn Paradigm',
  docs: 'https://paradigm.lighton.ai/docs/',
  secrets: [
    {
      id: 'lighton-api-key',
      title: 'LightOn Paradigm API key',
      format: '{base64url:40-80}',
      near: [
        'lighton api',
        'lighton key',
        'lighton token',
        'lighton secret',
        'lighton access',
        'lighton private',
        'lighton client secret',
        'lighton auth token',
        'paradigm api key',
        'paradigm api',
        'paradigm key',
        'paradigm token',
        'paradigm secret',
        'paradigm access',
        'paradigm private',
      ],
      checks: ['mixed'],
      env: 'LIGHTON_API_KEY',
      confidence: 'likely',
    },
  ],
});
