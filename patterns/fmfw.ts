import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fmfw',
  title: 'FMFW.io',
  docs: 'https://api.fmfw.io/',
  secrets: [
    {
      id: 'fmfw-api-key',
      title: 'FMFW.io API key or secret',
      format: '{base64url:32}',
      near: ['fmfw'],
      checks: ['mixed'],
      env: 'FMFW_API_KEY',
      confidence: 'likely',
    },
  ],
});
