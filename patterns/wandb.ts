import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wandb',
  title: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  secrets: [
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      format: '{hex:40}',
      near: ['wandb'],
      checks: ['letters-and-digits'],
      env: 'WANDB_API_KEY',
      revoke: 'https://wandb.ai/settings',
      confidence: 'likely',
    },
  ],
});
