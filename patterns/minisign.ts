import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'minisign',
  title: 'Minisign',
  docs: 'https://jedisct1.github.io/minisign/#secret-key-format',
  secrets: [
    {
      id: 'minisign-secret-key',
      title: 'Minisign secret key',
      format: 'RWRTY0Iy{base64:203}=',
      env: 'MINISIGN_SECRET_KEY',
      confidence: 'certain',
    },
  ],
});
