import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codesandbox',
  title: 'CodeSandbox',
  docs: 'https://codesandbox.io/docs/sdk',
  secrets: [
    {
      id: 'codesandbox-api-token',
      title: 'CodeSandbox API token',
      format: 'csb_v1_{base64url:40-60}',
      env: 'CODESANDBOX_API_TOKEN',
      revoke: 'https://codesandbox.io/t/api',
      confidence: 'certain',
    },
  ],
});
