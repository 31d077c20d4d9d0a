import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'minisign',
  title: 'Minisign',
  docs: 'https://jedisct1.github.io/minisign/#secret-key-format',
  secrets: [
    {
      id: 'minisign-secret-key',
      title: 'Minisign secret key',
      // Encrypted with a password, or not (minisign -W).
      format: '(RWRTY0Iy|RWQAAEIy){base64:203}=',
      env: 'MINISIGN_SECRET_KEY',
      confidence: 'certain',
    },
  ],
});
