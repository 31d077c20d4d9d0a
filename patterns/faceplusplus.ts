import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'faceplusplus',
  title: 'Face++',
  docs: 'https://console.faceplusplus.com/documents/5671789',
  secrets: [
    {
      id: 'faceplusplus-api-key',
      title: 'Face++ API key or secret',
      format: '{base64url:32}',
      near: ['faceplusplus', 'face plus plus', 'facepp'],
      checks: ['mixed'],
      env: 'FACEPLUSPLUS_API_KEY',
      confidence: 'likely',
    },
  ],
});
