import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'huggingface',
  title: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  secrets: [
    {
      id: 'huggingface-user-access-token',
      title: 'Hugging Face user access token',
      format: 'hf_{alpha:34}',
      env: 'HF_TOKEN',
      revoke: 'https://huggingface.co/settings/tokens',
      confidence: 'certain',
    },
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization API token',
      format: 'api_org_{alpha:34}',
      env: 'HF_TOKEN',
      revoke: 'https://huggingface.co/settings/tokens',
      confidence: 'certain',
    },
  ],
});
