import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenml',
  title: 'ZenML',
  docs: 'https://docs.zenml.io/user-guides/production-guide/connect-deployed-zenml',
  secrets: [
    {
      id: 'zenml-api-key',
      title: 'ZenML API key',
      format: 'ZENKEY_eyJ{base64:80-400}{[=]:0-2}',
      env: 'ZENML_STORE_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/zenml-io/zenml/blob/main/src/zenml/models/v2/core/api_key.py',
    },
  ],
});
