import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'frameio',
  title: 'Frame.io',
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  secrets: [
    {
      id: 'frameio-developer-token',
      title: 'Frame.io developer token',
      format: 'fio-u-{[A-Za-z0-9_=-]:64}',
      env: 'FRAMEIO_TOKEN',
      revoke: 'https://developer.frame.io/',
      confidence: 'certain',
    },
  ],
});
