import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clinchpad',
  title: 'ClinchPad',
  docs: 'https://clinchpad.com/api/docs',
  secrets: [
    {
      id: 'clinchpad-api-key',
      title: 'ClinchPad API key',
      format: '{base62:32}',
      near: ['clinchpad'],
      checks: ['letters-and-digits'],
      env: 'CLINCHPAD_API_KEY',
      confidence: 'likely',
    },
  ],
});
