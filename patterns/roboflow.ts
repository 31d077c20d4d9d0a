import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'roboflow',
  title: 'Roboflow',
  docs: 'https://docs.roboflow.com/',
  secrets: [
    {
      id: 'roboflow-api-key',
      title: 'Roboflow API key',
      format: '{base62:20}',
      near: ['roboflow'],
      checks: ['mixed'],
      env: 'ROBOFLOW_API_KEY',
      revoke: 'https://app.roboflow.com/',
      confidence: 'likely',
    },
  ],
});
