import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'minimax',
  title: 'MiniMax',
  docs: 'https://platform.minimax.io/docs',
  secrets: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      format: 'sk-api-{base64url:80-130}',
      env: 'MINIMAX_API_KEY',
      revoke: 'https://platform.minimax.io/',
      confidence: 'certain',
    },
  ],
});
