import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'meta-horizon',
  title: 'Meta Horizon',
  docs: 'https://developers.meta.com/horizon/documentation/native/ps-s2s-basics/',
  secrets: [
    {
      id: 'meta-horizon-app-token',
      title: 'Meta Horizon app access token',
      format: 'OC\\|{digit:13-18}\\|{hex:32}',
      env: 'OCULUS_ACCESS_TOKEN',
      revoke: 'https://developers.meta.com/horizon/manage/',
      confidence: 'certain',
    },
  ],
});
