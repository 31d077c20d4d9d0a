import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'exportsdk',
  title: 'ExportSDK',
  docs: 'https://www.exportsdk.com/docs',
  secrets: [
    {
      id: 'exportsdk-api-key',
      title: 'ExportSDK API key',
      format: '{base36:5-15}_{[0-9a-z-]:36}',
      near: ['exportsdk'],
      checks: ['letters-and-digits'],
      env: 'EXPORTSDK_API_KEY',
      confidence: 'likely',
    },
  ],
});
