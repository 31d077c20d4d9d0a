import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'authress',
  title: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/category/authorization',
  secrets: [
    {
      id: 'authress-access-key',
      title: 'Authress service client access key',
      format:
        '(sc|ext|scauth|authress)_{base36:5-30}.{base36:4-6}.acc(_|-){[a-z0-9-]:10-32}.{[A-Za-z0-9+/_=-]:30-120}',
      env: 'AUTHRESS_ACCESS_KEY',
      revoke: 'https://authress.io/app/#/settings',
      confidence: 'certain',
    },
  ],
});
