import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'memos',
  title: 'Memos',
  docs: 'https://usememos.com/docs',
  secrets: [
    {
      id: 'memos-personal-access-token',
      title: 'Memos personal access token',
      format: 'memos_pat_{base62:32}',
      env: 'MEMOS_TOKEN',
      revoke: 'https://usememos.com/docs',
      confidence: 'certain',
    },
  ],
});
