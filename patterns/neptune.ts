import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'neptune',
  title: 'Neptune',
  docs: 'https://docs.neptune.ai/',
  secrets: [
    {
      id: 'neptune-api-token',
      title: 'Neptune API token',
      // A JSON object in base64 that begins with "api_address".
      format: 'eyJhcGlfYWRkcmVzcyI6{base64:80-200}{[=]:0-2}',
      env: 'NEPTUNE_API_TOKEN',
      revoke: 'https://app.neptune.ai/',
      confidence: 'certain',
    },
  ],
});
