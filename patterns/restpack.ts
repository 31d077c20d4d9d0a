import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'restpack',
  title: 'Restpack',
  docs: 'https://restpack.io/',
  secrets: [
    {
      id: 'restpack-access-token',
      title: 'Restpack access token',
      format: '{base62:48}',
      near: ['restpack'],
      checks: ['letters-and-digits'],
      env: 'RESTPACK_TOKEN',
      confidence: 'likely',
    },
  ],
});
