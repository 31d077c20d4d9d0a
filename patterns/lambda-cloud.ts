import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lambda-cloud',
  title: 'Lambda Cloud',
  docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  secrets: [
    {
      id: 'lambda-cloud-api-key',
      title: 'Lambda Cloud API key',
      format: 'secret_{base62:20-40}_{hex:32}.{base62:32}',
      env: 'LAMBDA_CLOUD_API_KEY',
      revoke: 'https://cloud.lambda.ai/api-keys/cloud-api',
      confidence: 'certain',
    },
  ],
});
