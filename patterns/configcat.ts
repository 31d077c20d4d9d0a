import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'configcat',
  title: 'ConfigCat',
  docs: 'https://configcat.com/docs/',
  secrets: [
    {
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      format: 'configcat-(sdk|proxy)-{digit:1}/{base64url:22}/{base64url:22}',
      env: 'CONFIGCAT_SDK_KEY',
      revoke: 'https://app.configcat.com/',
      confidence: 'certain',
    },
    {
      id: 'configcat-legacy-sdk-key',
      title: 'ConfigCat SDK key of the older form',
      format: '{base64url:22}/{base64url:22}',
      near: ['configcat'],
      checks: ['letters-and-digits'],
      env: 'CONFIGCAT_LEGACY_SDK_KEY',
      revoke: 'https://app.configcat.com/',
      confidence: 'likely',
    },
  ],
});
