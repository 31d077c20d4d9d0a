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
    {
      id: 'wandb-v1-key',
      title: 'Weights & Biases API key of the newer form',
      format: 'wandb_v1_{word:70-90}',
      env: 'WANDB_API_KEY',
      revoke: 'https://wandb.ai/authorize',
      confidence: 'certain',
    },
    {
      id: 'wandb-key-by-long-name',
      title: 'Weights & Biases API key',
      format: '{hex:40}',
      near: ['weightsandbiases', 'weights and biases'],
      env: 'WANDB_API_KEY',
      revoke: 'https://wandb.ai/authorize',
      confidence: 'likely',
    },
  ],
});
